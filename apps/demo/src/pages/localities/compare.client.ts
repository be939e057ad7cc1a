import { find, whenShown } from '@thidua/site/client';
import { startScrollers } from '../../client/scrollers.js';

const form = find('compare', HTMLFormElement);
const [own, beside] = form.querySelectorAll('select');
if (!own || !beside) throw new Error('The choice of the comparison is not whole');
const choices = [own, beside] as const;
const rows = document.querySelectorAll<HTMLTableRowElement>('.comparison tr');
const language = document.querySelector<HTMLAnchorElement>('#language');

/** Shows the columns of the two that are chosen, the first one first. */
function show(): void {
  for (const row of rows) {
    const cells = [...row.querySelectorAll<HTMLElement>('[data-code]')];
    for (const cell of cells) {
      cell.classList.toggle(
        'unchosen-column',
        !choices.some(({ value }) => value === cell.dataset['code']),
      );
    }
    // Also for readers who hear the table, the order is that of the fields above it.
    const first = cells.find(({ dataset }) => dataset['code'] === own?.value);
    if (first && cells[0] !== first) cells[0]?.before(first);
  }
}

/** The address says the choice, so that it can be sent; so does the way to the other language. */
function remember(): void {
  const here = new URL(location.href);
  const there = language && new URL(language.href);
  for (const { name, value, dataset } of choices) {
    here.searchParams.set(name, value);
    there?.searchParams.set(dataset['other'] ?? '', value);
  }
  if (here.href !== location.href) history.replaceState(history.state, '', here);
  if (language && there) language.href = there.href;
}

/** Chooses another for one of the two where both are the same. */
function part(other: HTMLSelectElement): void {
  const taken = other === own ? beside?.value : own?.value;
  if (other.value !== taken) return;
  other.value = [...other.options].find(({ value }) => value !== taken)?.value ?? '';
}

/** What the address asks for; the second is another than the first. */
function agree(): void {
  const asked = new URLSearchParams(location.search);
  for (const choice of choices) {
    const value = asked.get(choice.name);
    if ([...choice.options].some((option) => option.value === value)) choice.value = value ?? '';
  }
  if (beside) part(beside);
  show();
  remember();
}

form.addEventListener('change', ({ target }) => {
  const other = target === own ? beside : own;
  if (other) part(other);
  show();
  remember();
});
form.addEventListener('submit', (event) => event.preventDefault());
agree();
whenShown(agree);
startScrollers();
