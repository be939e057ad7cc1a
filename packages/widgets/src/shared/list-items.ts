import { html, noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';

/** An item of a list: a text, and a class where it has one. */
export interface ListItem {
  text: string;
  className?: string | undefined;
}

class ListItems extends Directive {
  /** On a server. */
  render(items: readonly ListItem[]): unknown {
    return items.map(({ text, className }) => html`<li class=${className ?? ''}>${text}</li> `);
  }

  override update({ parentNode }: ChildPart, [items]: [readonly ListItem[]]): unknown {
    const list = parentNode as Element;
    while (list.children.length > items.length) list.lastElementChild?.remove();
    items.forEach(({ text, className = '' }, place) => {
      const item = list.children[place] ?? list.appendChild(document.createElement('li'));
      if (item.className !== className) item.className = className;
      if (item.textContent !== text) item.textContent = text;
    });
    return noChange;
  }
}

/**
 * The only content of a list. Built by hand: cloning a template costs more than its content here,
 * and a page may have a hundred bars with five facts each.
 */
export const listItems = directive(ListItems);
