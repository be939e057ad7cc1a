import { formatDate, type Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { directiveText } from './words.js';
import { itemList } from './item.js';
import { periodText } from './quoted.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The documents that the directive cites, with what it says about them. */
export function documents(locale: Locale): Html {
  const { terms, notStated, inferred, documentNumber } = directiveText[locale];
  return itemList(
    directive2023.documents,
    locale,
    ({ kind, number, date, issuer, subject, period }) => {
      const name = capital(kind[locale]);
      return {
        title: number ? documentNumber(name, number) : name,
        facts: [
          [terms.number, number ? undefined : notStated],
          [
            terms.date,
            date ? html`<time datetime="${date}">${formatDate(date, locale)}</time>` : notStated,
          ],
          [
            terms.issuer,
            issuer
              ? `${issuer.name[locale]}${issuer.status === 'inferred' ? ` (${inferred})` : ''}`
              : notStated,
          ],
          [terms.subject, subject[locale]],
          [terms.period, period && periodText(period)],
        ],
      };
    },
  );
}
