import { formatDate, type Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import type { Html } from '@thidua/site/parts';
import { directiveText } from './words.js';
import { itemList } from './item.js';

/** The anniversaries that the directive names, one of them without its day. */
export function anniversaries(locale: Locale): Html {
  const { terms, years, notStated } = directiveText[locale];
  return itemList(directive2023.anniversaries, locale, ({ years: count, milestone }) => ({
    title: years(count),
    facts: [[terms.day, milestone ? formatDate(milestone.date, locale) : notStated]],
  }));
}
