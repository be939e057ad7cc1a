import { html, type Html } from '@thidua/site/parts';

/** Wording of a search within the page. */
export interface FilterText {
  label: string;
  /** `{found}` and `{all}` are counts. */
  found: string;
  none: string;
  clear: string;
  /** What the address calls the words. */
  parameter: string;
}

/** A search within the page; without a script it is not shown. */
export function filterForm({ label, found, none, clear, parameter }: FilterText): Html {
  return html`<form
    class="filter"
    id="filter"
    role="search"
    data-found="${found}"
    data-none="${none}"
  >
    <label for="filter-words">${label}</label>
    <input type="search" id="filter-words" name="${parameter}" />
    <button type="button" disabled>${clear}</button>
    <p role="status"></p>
  </form>`;
}
