import { foldText } from '@thidua/core';
import { find } from './find.js';

/** How long a reader pauses before the count is spoken and the address changes, in milliseconds. */
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
  const texts = items.map((item) => foldText(item.textContent));
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
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
      remember(input);
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
  form.addEventListener('reset', () => {
    // The fields are empty only after this event.
    setTimeout(() => {
      show();
      input.focus();
    });
  });
  // A link to an item that the search has hidden leads to it all the same.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    input.value = '';
    show();
    target.scrollIntoView();
  });
  const asked = new URLSearchParams(location.search).get(input.name);
  if (asked !== null) input.value = asked;
  if (input.value !== '') show();
}

/** The address tells the search, so that it can be sent to somebody. */
function remember(input: HTMLInputElement): void {
  const here = new URL(location.href);
  if (input.value === '') here.searchParams.delete(input.name);
  else here.searchParams.set(input.name, input.value);
  if (here.href !== location.href) history.replaceState(history.state, '', here);
}
