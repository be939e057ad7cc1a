import '@thidua/widgets/countdown/define';
import '@thidua/widgets/leaderboard/define';
import '@thidua/widgets/progress/define';
import '@thidua/widgets/tile-map/define';
import { formatDate, isCivilDate, type CivilDate, type Locale } from '@thidua/core';
import { dayAfter, heldIn, placeOf, type Span } from './days.js';
import { find } from '../../client/find.js';
import { startSharing } from '../../client/share.js';
import { whenShown } from '../../client/when-shown.js';

/** How long a reader pauses before the new state is spoken, in milliseconds. */
const speakingPause = 500;

const form = find('as-of', HTMLFormElement);
const day = find('as-of-day', HTMLElement);
const place = find('as-of-place', HTMLInputElement);
const date = find('as-of-date', HTMLInputElement);
const newest = find('as-of-newest', HTMLButtonElement);
const state = find('as-of-state', HTMLElement);
const language = document.querySelector<HTMLAnchorElement>('#language');
const { first = '', last = '', parameter = '', otherParameter = '', shown = '' } = form.dataset;
const locale = form.dataset['locale'] as Locale;
const span: Span = { first, last };
const elements = document.querySelectorAll(
  'thidua-progress, thidua-leaderboard, thidua-countdown, thidua-tile-map',
);
const facts = document.querySelectorAll<HTMLElement>('[data-known]');
const stops = document.querySelectorAll<HTMLElement>('.stops [data-date]');

let speaking: ReturnType<typeof setTimeout> | undefined;
/** The day that the page shows, and its field held last. */
let shownByField: CivilDate = span.last;

/** Moves the whole page to a day, or to its newest state. */
function show(asOf: CivilDate | undefined): void {
  const shownDay = asOf ?? span.last;
  const text = formatDate(shownDay, locale);
  for (const element of elements) setOrRemove(element, 'as-of', asOf);
  for (const fact of facts) fact.hidden = (fact.dataset['known'] ?? '') > shownDay;
  for (const stop of stops) {
    setOrRemove(stop, 'aria-current', stop.dataset['date'] === asOf ? 'date' : undefined);
  }
  day.textContent = text;
  place.value = String(placeOf(span, shownDay));
  place.setAttribute('aria-valuetext', text);
  if (date.value !== shownDay) date.value = shownDay;
  shownByField = shownDay;
  newest.disabled = asOf === undefined;
  // One sentence after the last move, not one for each day that was passed.
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    const told = asOf ? shown.replace('{date}', text) : (form.dataset['newest'] ?? '');
    if (state.textContent !== told) state.textContent = told;
  }, speakingPause);
  remember(asOf);
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** The address tells the day, so that it can be sent to somebody; so does the way to the other language. */
function remember(asOf: CivilDate | undefined): void {
  const here = new URL(location.href);
  const there = language && new URL(language.href);
  for (const [url, name] of [
    [here, parameter],
    [there, otherParameter],
  ] as const) {
    if (!url) continue;
    if (asOf === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, asOf);
  }
  if (here.href !== location.href) history.replaceState(history.state, '', here);
  if (language && there) language.href = there.href;
}

/** The day that the address asks for; the newest state where it asks for none. */
function addressed(): CivilDate | undefined {
  const asked = new URLSearchParams(location.search).get(parameter);
  return asked !== null && isCivilDate(asked) ? heldIn(span, asked) : undefined;
}

if (addressed() !== undefined) show(addressed());
whenShown(() => show(addressed()));

place.addEventListener('input', () => show(dayAfter(span.first, Number(place.value))));
// A field is left alone while somebody types: the year 2023 begins as 2, 20 and 202.
date.addEventListener('input', () => {
  const { value } = date;
  if (isCivilDate(value) && heldIn(span, value) === value) show(value);
});
/** What was typed to the end: a day beyond the span is its nearest one, and no day is the one shown. */
function finishTyping(): void {
  if (date.value === shownByField) return;
  if (isCivilDate(date.value)) show(heldIn(span, date.value));
  else date.value = shownByField;
}
date.addEventListener('blur', finishTyping);
date.addEventListener('keydown', ({ key }) => {
  if (key === 'Enter') finishTyping();
});
newest.addEventListener('click', () => {
  show(undefined);
  // The button is of no use any more: the keyboard goes on at the line.
  place.focus();
});
form.addEventListener('submit', (event) => event.preventDefault());
for (const stop of stops) {
  stop.addEventListener('click', (event) => {
    // A new tab or window is the reader's own wish.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(stop.dataset['date']);
  });
}
for (const actions of document.querySelectorAll<HTMLElement>('.view-actions')) {
  startSharing(actions);
}
