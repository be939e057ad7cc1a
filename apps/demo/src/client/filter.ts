import { foldText } from '@thidua/core';
import { addressed } from './addressed.js';
import { find } from './find.js';

/** How long a reader pauses before the count is spoken, in milliseconds. */
const pause = 400;

/** What the search goes over: items, and groups that vanish with the last of theirs. */
export interface Filtered {
  items: readonly HTMLElement[];
  groups: readonly HTMLElement[];
}

/** Shows only the items that hold every word of the search, in any order, without marks or with. */
export function startFilter({ items, groups }: Filtered): void {
  const form = find('filter', HTMLFormElement);
  const input = find('filter-words', HTMLInputElement);
  const clear = form.querySelector('button');
  const status = form.querySelector('[role=status]');
  const main = find('main', HTMLElement);
  if (!clear || !status) throw new Error('The search is not whole');
  let texts: readonly string[] = [];
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    // Folding takes time, which only a reader who searches should give.
    if (texts.length === 0) texts = items.map((item) => foldText(item.textContent));
    const words = foldText(input.value).split(' ').filter(Boolean);
    const found = items.filter((item, index) => {
      const isFound = words.every((word) => texts[index]?.includes(word));
      item.hidden = !isFound;
      return isFound;
    });
    for (const group of groups) {
      group.hidden = words.length > 0 && !found.some((item) => group.contains(item));
    }
    main.classList.toggle('is-filtered', words.length > 0);
    clear.disabled = input.value === '';
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      status.textContent = words.length > 0 ? sentence(found.length) : '';
    }, pause);
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
    // The button is of no use any more: the keyboard goes on at the field.
    input.focus();
  });
  // A link to something that the search has hidden leads to it all the same.
  addEventListener('hashchange', () => {
    const target = addressed();
    if (!target || target.getClientRects().length > 0) return;
    input.value = '';
    show();
    target.scrollIntoView();
  });
  // A browser that comes back to the page may have kept what was typed.
  if (input.value !== '') show();
}
