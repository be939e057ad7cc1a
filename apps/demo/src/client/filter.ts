import { foldText, textMatcher } from '@thidua/core';
import { find, whenShown } from '@thidua/site/client';
import { addressed } from './addressed.js';
import { keepInHistory } from './keep-in-history.js';

/** How long a reader pauses before the count is announced, in milliseconds. */
const pause = 400;

/** A search that found this many items or fewer opens those that are folded. */
const few = 8;

/** What is searched: items, and groups that are hidden with their last item. Folded ones open. */
export interface Filtered {
  items: readonly HTMLElement[];
  groups: readonly HTMLElement[];
}

/** The query as written, or each of its words in any order; with or without diacritics. */
function questionOf(search: string): (folded: string) => boolean {
  const isWhole = textMatcher(search);
  const words = search.split(/\s+/).map(textMatcher);
  return (folded) => isWhole(folded) || words.every((isFound) => isFound(folded));
}

/** Shows only the items that match the query. */
export function startFilter({ items, groups }: Filtered): void {
  const form = find('filter', HTMLFormElement);
  const input = find('filter-words', HTMLInputElement);
  const clear = form.querySelector('button');
  const status = form.querySelector('[role=status]');
  const main = find('main', HTMLElement);
  if (!clear || !status) throw new Error('The search is not whole');
  const folds = [...main.querySelectorAll('details')];
  /** The folds that stood open before the search. */
  let openBefore: readonly HTMLDetailsElement[] | undefined;
  let texts: readonly string[] = [];
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    // Folding takes time, so it is done only when a reader searches.
    if (texts.length === 0) texts = items.map((item) => foldText(item.textContent));
    const isSearching = foldText(input.value) !== '';
    const holds = questionOf(input.value);
    const found = items.filter((item, index) => {
      const isFound = holds(texts[index] ?? '');
      item.hidden = !isFound;
      return isFound;
    });
    for (const group of groups) {
      group.hidden = isSearching && !found.some((item) => group.contains(item));
    }
    main.classList.toggle('is-filtered', isSearching);
    clear.disabled = input.value === '';
    if (isSearching) {
      openBefore ??= folds.filter(({ open }) => open);
      for (const fold of folds) {
        const isItem = items.includes(fold);
        fold.open = isItem
          ? found.length <= few && found.includes(fold)
          : found.some((item) => fold.contains(item));
      }
    } else if (openBefore) {
      for (const fold of folds) fold.open = openBefore.includes(fold);
      openBefore = undefined;
    }
    remember();
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      status.textContent = isSearching ? sentence(found.length) : '';
    }, pause);
  };
  /** The address keeps the words, so that they are there again on coming back, and can be sent on. */
  const remember = (): void => {
    const here = new URL(location.href);
    if (input.value === '') here.searchParams.delete(input.name);
    else here.searchParams.set(input.name, input.value);
    if (here.href !== location.href) keepInHistory(history.state, here);
  };
  const sentence = (found: number): string =>
    found === 0
      ? (form.dataset['none'] ?? '')
      : (form.dataset['found'] ?? '')
          .replace('{found}', String(found))
          .replace('{all}', String(items.length));

  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => {
    input.value = '';
    show();
    // The button is no longer useful, so the focus moves to the field.
    input.focus();
  });
  // A link to something that the search has hidden still leads to it.
  addEventListener('hashchange', () => {
    const target = addressed();
    if (!target || target.getClientRects().length > 0) return;
    input.value = '';
    show();
    // The search has folded again what was folded before it.
    for (const fold of folds) if (fold.contains(target)) fold.open = true;
    target.scrollIntoView();
  });
  // On returning to the page a browser may restore what was typed, before or after this runs.
  const agree = (): void => {
    const asked = new URLSearchParams(location.search).get(input.name);
    if (asked !== null) input.value = asked;
    if (input.value !== '' || main.classList.contains('is-filtered')) show();
  };
  agree();
  whenShown(agree);
}
