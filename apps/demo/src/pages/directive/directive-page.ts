import type { Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, nothing, type Page, type PageContext } from '@thidua/site/parts';
import { filterForm } from '../../elements/filter-form.js';
import { foldedSectionsOf, withContents, type Section } from '../../elements/sections.js';
import { routes } from '../../routes.js';
import { directiveText } from './words.js';
import { emulationContents } from './contents.js';
import { documents } from './documents.js';
import { duties } from './duties.js';
import { identity } from './identity.js';
import { indices } from './indices.js';
import { itemList } from './item.js';
import { movements } from './movements.js';
import { recipients } from './recipients.js';
import { steps } from './steps.js';
import { itemsBySection, structure } from './structure.js';
import { systems } from './systems.js';
import { targets } from './targets.js';
import { anniversaries } from './anniversaries.js';

const writers: Record<
  keyof (typeof directiveText)[Locale]['sections'],
  (locale: Locale) => Section['content']
> = {
  identity,
  contents: emulationContents,
  targets,
  movements,
  documents,
  indices,
  systems,
  partners: (locale) =>
    itemList(directive2023.partners, locale, ({ name, country }) => ({
      title: `${name[locale]}, ${country[locale]}`,
    })),
  anniversaries,
  duties,
  steps,
  recipients,
  structure,
};

/** The whole directive as data: every item with its reference, its section and its own link. */
export function directivePage({ locale }: PageContext): Page {
  const words = directiveText[locale];
  const leads: Record<string, string | undefined> = words.leads;
  const sections = Object.entries(writers).map(([id, write]): Section => ({
    id,
    title: words.sections[id as keyof typeof writers],
    lead: leads[id],
    content: write(locale),
  }));
  const { original, translation } = directive2023;
  const count = new Set([...itemsBySection().values()].flat()).size;
  return {
    title: words.title,
    description: words.description,
    main: html`<div
      class="page directive"
      data-copy="${words.copy.label}"
      data-copied="${words.copy.done}"
      data-not-copied="${words.copy.failed}"
    >
      <header class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead(count)}</p>
        ${
          locale !== original
            ? html`<p class="notice measure">
                ${translation[locale]}
                <a href="${routes.directive[original]}" hreflang="${original}"
                  >${words.toOriginal}</a
                >
              </p>`
            : nothing
        }
      </header>
      ${withContents(
        sections,
        html`${filterForm(words.filter)} ${foldedSectionsOf(sections, locale)}`,
        locale,
      )}
    </div>`,
  };
}
