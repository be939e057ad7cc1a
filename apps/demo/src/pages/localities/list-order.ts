import { isMissing, type Locale } from '@thidua/core';
import { localities } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { blocOf, profileOf } from './general-facts.js';
import { listOrderText } from './list-order.words.js';
import { listOrders, shadesOf, tileValue, type Listed, type ListOrder } from './list-orders.js';
import { standingOf } from './standing-of.js';
import { communesOf, listedOn } from './units.js';

/** The order of the list before a reader chooses another. */
export const firstOrder: ListOrder = 'rank';

/** The localities with what they are sorted by. */
export const listed = (locale: Locale): Listed[] =>
  localities.map((locality) => {
    const { areaSquareKilometres: area } = profileOf(locality);
    return {
      code: locality.code,
      name: locality.name[locale],
      rank: standingOf(locality).row.rank,
      bloc: blocOf(locality).name[locale],
      units: communesOf(locality.code, listedOn).length,
      area: isMissing(area) ? null : area.value,
    };
  });

/** Values and colours of the tiles before a reader chooses. */
export function firstShades(locale: Locale): Map<string, { value: string; shade: number }> {
  const list = listed(locale);
  const shades = shadesOf(list, firstOrder);
  return new Map(
    list.map((own) => [
      own.code,
      { value: tileValue(own, firstOrder, locale) ?? '', shade: shades.get(own.code) ?? 0 },
    ]),
  );
}

/** The choice of the order; without a script it is not shown. */
export function orderForm(locale: Locale): Html {
  const words = listOrderText[locale];
  const other = listOrderText[locale === 'vi' ? 'en' : 'vi'].parameter;
  return html`<form
    class="list-order"
    id="list-order"
    data-locale="${locale}"
    data-other="${other}"
    data-listed="${JSON.stringify(listed(locale))}"
  >
    <label for="list-order-by">${words.label}</label>
    <select id="list-order-by" name="${words.parameter}">
      ${listOrders.map(
        (order) =>
          html`<option value="${order}" data-legend="${words.legend[order]}">
            ${words.orders[order]}
          </option>`,
      )}
    </select>
  </form>`;
}
