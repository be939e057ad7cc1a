import type { Locale, RankInterval, Scheme } from '@thidua/core';
import { find, whenShown } from '@thidua/site/client';
import type { Html } from '@thidua/site/parts';
import { proposalTables } from './awards.js';
import { changeResult } from './change.js';
import { choiceFields } from './choice.js';
import { rankingTable, type Intervals } from './ranking.js';
import { schemeTree } from './scheme.js';
import { intervalTable, leftOutTable } from './sure.js';
import { toldSentence } from './told.js';
import { weightFields } from './weights.js';
import { whyLocality } from './why.js';
import { shareWords } from './phrases.js';
import { outcomeOf, type Outcome } from './model/outcome.js';
import { plausibleRanks, published, usualShare } from './model/sample.js';
import { initialState, searchOf, stateIn, type State } from './model/state.js';
import { publishedWeights, weightLimits } from './model/weights.js';
import { plainNumber } from './model/written-number.js';
import { show } from './show.js';

/**
 * How long a visitor pauses before the state is announced and stored and rank intervals are
 * computed, in milliseconds.
 */
const pause = 500;

const side = find('scoring', HTMLElement);
const told = find('told', HTMLElement);
const language = find('language', HTMLAnchorElement);
const share = find('share', HTMLInputElement);
const shareShown = find('share-shown', HTMLElement);
const reset = find('reset', HTMLButtonElement);
const locale = side.dataset['locale'] as Locale;

let state: State = initialState;
let outcome: Outcome = outcomeOf(state);
let treeOf: Scheme = published.plan.scheme;
let following: ReturnType<typeof setTimeout> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

const put = (id: string, view: Html, typed?: Element): void =>
  show(find(id, HTMLElement), view, typed);

/** The intervals that the page was sent with: computing them again would take too long. */
const sent = JSON.parse(find('intervals', HTMLElement).dataset['sent'] ?? '[]') as [
  string,
  RankInterval,
][];
const publishedIntervals = new Map(sent);

/** Plausible ranks that are already computed. */
const knownIntervals = (): Intervals | undefined =>
  outcome.shown === published && state.share === usualShare ? publishedIntervals : undefined;

function showIntervals(intervals: Intervals | undefined): void {
  put('standings', rankingTable(outcome, intervals, locale, true));
  put('intervals', intervalTable(outcome, intervals, locale));
}

const searchFor = (language: Locale): string => {
  const search = searchOf(state, language).toString();
  return search && `?${search}`;
};

function showShare(): void {
  const percent = String(Math.round(state.share * 100));
  const words = `±${shareWords(state.share, locale)}`;
  if (share.value !== percent) share.value = percent;
  share.setAttribute('aria-valuetext', words);
  shareShown.textContent = words;
}

function showControls(typed?: Element): void {
  put('choice', choiceFields(outcome, locale), typed);
  put('change', changeResult(outcome, locale));
  put('weights', weightFields(outcome, locale), typed);
}

/** The lower parts of the page follow once those beside the controls have been drawn. */
function showRest(): void {
  put('why-locality', whyLocality(outcome, locale));
  put('intervals', intervalTable(outcome, knownIntervals(), locale));
  put('left-out', leftOutTable(outcome, locale));
  put('proposals', proposalTables(outcome, locale));
  if (treeOf === outcome.weighted.plan.scheme) return;
  treeOf = outcome.weighted.plan.scheme;
  put('tree', schemeTree(outcome, locale));
}

/** Shows the results of a state at once; slower parts come when the visitor pauses. */
function move(next: State, typed?: Element): void {
  state = next;
  outcome = outcomeOf(state);
  put('standings', rankingTable(outcome, knownIntervals(), locale, true));
  showControls(typed);
  showShare();
  reset.disabled = searchFor(locale) === '';
  const [otherPage = ''] = language.href.split('?');
  language.href = otherPage + searchFor(locale === 'vi' ? 'en' : 'vi');
  clearTimeout(following);
  following = setTimeout(showRest);
  clearTimeout(waiting);
  waiting = setTimeout(settle, pause);
}

/** After the last move, not after each: one history entry, one announcement, and the intervals. */
function settle(): void {
  remember();
  told.textContent = toldSentence(outcome, locale);
  if (!knownIntervals()) showIntervals(plausibleRanks(outcome.shown, state.share).intervals);
}

/** The state that the address tells. */
const addressed = (): State => stateIn(new URLSearchParams(location.search), locale);

/** The address holds the state, so that it can be shared and returned to. */
function remember(): void {
  const search = searchFor(locale);
  if (searchOf(addressed(), locale).toString() === search.slice(1)) return;
  history.pushState(undefined, '', `${location.pathname}${search}${location.hash}`);
}

/** Another locality starts with its own values. */
const withLocality = (code: string): State => ({
  ...state,
  code,
  criterion: undefined,
  value: undefined,
});

function withWeight(place: number, text: string): State {
  const weight = Number(plainNumber(text, locale));
  const { least, most } = weightLimits;
  if (!(weight >= least && weight <= most)) return state;
  return { ...state, weights: state.weights.map((old, index) => (index === place ? weight : old)) };
}

function changed(field: HTMLInputElement | HTMLSelectElement): State {
  const place = field.dataset['weight'];
  if (place !== undefined) return withWeight(Number(place), field.value);
  if (field.id === 'locality') return withLocality(field.value);
  if (field.id === 'criterion') {
    return { ...state, criterion: field.value || undefined, value: undefined };
  }
  if (field.id === 'share') return { ...state, share: Number(field.value) / 100 };
  const isNumber = field.inputMode === 'decimal';
  return { ...state, value: isNumber ? plainNumber(field.value, locale) : field.value };
}

function pressed(button: HTMLButtonElement): State {
  const { criterion, value } = button.dataset;
  if (criterion === undefined) {
    if (button.id === 'undo') return { ...state, value: undefined };
    return button.id === 'weights-reset' ? { ...state, weights: publishedWeights } : initialState;
  }
  const isApplied = button.getAttribute('aria-pressed') === 'true';
  return { ...state, criterion, value: isApplied ? undefined : value };
}

/** Where the focus goes when a button has nothing more to do. */
const afterwards: Record<string, string> = {
  undo: 'criterion',
  'weights-reset': 'weights-title',
  reset: 'locality',
};

for (const field of [side, share]) {
  field.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      move(changed(target), target);
    }
  });
}
// A field left with unfinished input shows the state again.
side.addEventListener('focusout', () =>
  setTimeout(() => put('weights', weightFields(outcome, locale))),
);
side.addEventListener('submit', (event) => event.preventDefault());

document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest('a[data-code], main button');
  if (target instanceof HTMLButtonElement) {
    move(pressed(target));
    const next = afterwards[target.id];
    if (next !== undefined) document.getElementById(next)?.focus();
  } else if (target instanceof HTMLAnchorElement) {
    // A new tab or window is the reader's own wish.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    move(withLocality(target.dataset['code'] ?? state.code));
    document.getElementById('why')?.focus();
  }
});

addEventListener('popstate', () => move(addressed()));

/** The last value that was set on a field. */
const toldTo = (field: HTMLInputElement | HTMLSelectElement): string | undefined =>
  field instanceof HTMLSelectElement
    ? ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value
    : field.defaultValue;
whenShown(() => {
  const fields = [...side.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const isMoved = Number(share.value) !== Math.round(state.share * 100);
  if (isMoved || fields.some((field) => field.value !== toldTo(field))) move(state);
});

// The page was sent as published. The controls are drawn once, before anybody uses them, and stay
// the same elements from then on; names become links to their reasons.
if (searchOf(addressed(), locale).toString() === '') {
  showControls();
  showIntervals(publishedIntervals);
} else move(addressed());
