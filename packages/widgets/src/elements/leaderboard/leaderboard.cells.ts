import { html, noChange, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import type { CellView } from './leaderboard.columns.js';

/** A cell with the class that it has from its column. */
export interface ClassedCell extends CellView {
  className: string;
}

const element = (tag: string, text: string, attribute?: string): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (attribute === 'hidden') made.className = attribute;
  else if (attribute) made.setAttribute(attribute, 'true');
  return made;
};

/** The content of a cell: text, or a symbol with words for screen readers; and a word beside it. */
function fill(cell: HTMLElement, { text, spoken, aside }: ClassedCell): void {
  if (spoken === undefined) cell.textContent = text;
  else {
    cell.replaceChildren(element('span', text, 'aria-hidden'), element('span', spoken, 'hidden'));
  }
  if (aside !== undefined) cell.append(' ', element('small', aside));
}

/** The same from a server. */
const cellTemplate = ({ className, text, spoken, aside }: ClassedCell): TemplateResult =>
  html`<td class=${className}>
    ${
      spoken === undefined
        ? text
        : html`<span aria-hidden="true">${text}</span><span class="hidden">${spoken}</span>`
    }${aside === undefined ? nothing : html` <small>${aside}</small>`}
  </td>`;

class Cells extends Directive {
  readonly #drawn: { cell: HTMLElement; of: ClassedCell }[] = [];

  /** On a server. */
  render(cells: readonly ClassedCell[]): unknown {
    return cells.map(cellTemplate);
  }

  override update({ parentNode, endNode }: ChildPart, [cells]: [readonly ClassedCell[]]): unknown {
    while (this.#drawn.length > cells.length) this.#drawn.pop()?.cell.remove();
    cells.forEach((of, place) => {
      const { className, text, spoken, aside } = of;
      let drawn = this.#drawn[place];
      const before = drawn?.of;
      if (!drawn) {
        const cell = parentNode.insertBefore(document.createElement('td'), endNode);
        this.#drawn.push((drawn = { cell, of }));
      }
      if (before?.className !== className) drawn.cell.className = className;
      if (before?.text !== text || before.spoken !== spoken || before.aside !== aside) {
        fill(drawn.cell, of);
      }
      drawn.of = of;
    });
    return noChange;
  }
}

/**
 * Cells of a row on one side of its heading. Built by hand: cloning a template costs more than the
 * content of a cell, and a page may have a thousand.
 */
export const cells = directive(Cells);
