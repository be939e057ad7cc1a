import type { Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { sourceName } from '../../elements/source-line.js';
import { directiveText } from './words.js';
import { itemList } from './item.js';
import { periodText, quotedName } from './quoted.js';

/** The movements, by the names that the directive quotes. */
export function movements(locale: Locale): Html {
  const { terms, unnamed, movementKinds, notStated } = directiveText[locale];
  return itemList(directive2023.movements, locale, ({ name, kind, period, verb, otherNames }) => ({
    title: name ? quotedName(name, locale) : unnamed,
    facts: [
      [terms.kind, movementKinds[kind]],
      [terms.period, period ? periodText(period) : notStated],
      [terms.asked, verb[locale]],
      [
        terms.otherNames,
        otherNames?.map(
          (other) =>
            html`${quotedName(other.name, locale)}
              <small>${sourceName(other.source, locale)}</small>`,
        ),
      ],
    ],
  }));
}
