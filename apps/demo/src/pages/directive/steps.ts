import type { Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { directiveText } from './words.js';
import { itemList } from './item.js';
import { itemLink, listed } from './relations.js';

/** The year's work in order: who does it, and its output. */
export function steps(locale: Locale): Html {
  const { terms, step, inferred, duties: dutiesWord } = directiveText[locale];
  return itemList(directive2023.steps, locale, ({ order, actor, output, duties }) => ({
    title: step(order),
    facts: [
      [terms.actor, actor[locale]],
      [
        terms.output,
        `${output.text[locale]}${output.status === 'inferred' ? ` (${inferred})` : ''}`,
      ],
      [dutiesWord, html`${listed(duties.map(itemLink))}`],
    ],
  }));
}
