import { html, nothing, type Html } from '@thidua/site/parts';

/** A part of a long page. */
export interface Section {
  id: string;
  title: string;
  lead?: string | undefined;
  content: Html;
}

/** The way to the parts of a page. */
export function contents(sections: readonly Pick<Section, 'id' | 'title'>[], label: string): Html {
  return html`<nav class="contents" aria-label="${label}">
    <ol>
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`;
}

/** The parts of a page, one below the other. */
export function sectionsOf(sections: readonly Section[]): Html {
  return html`<div class="sections">
    ${sections.map(
      ({ id, title, lead, content }) =>
        html`<section aria-labelledby="${id}">
          <h2 id="${id}">${title}</h2>
          ${lead ? html`<p class="measure">${lead}</p>` : nothing} ${content}
        </section>`,
    )}
  </div>`;
}
