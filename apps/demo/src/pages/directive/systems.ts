import type { Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import type { Html } from '@thidua/site/parts';
import { directiveText } from './words.js';
import { itemList } from './item.js';

/** The information systems, with what the directive wants done with each. */
export function systems(locale: Locale): Html {
  const { terms, actions } = directiveText[locale];
  return itemList(directive2023.systems, locale, ({ name, action, actionText, source }) => ({
    title: name[locale],
    facts: [
      [terms.asked, `“${actionText[locale]}” (${actions[action]})`],
      [terms.citedAs, source.title[locale]],
    ],
  }));
}
