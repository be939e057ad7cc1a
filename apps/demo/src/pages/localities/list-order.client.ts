import type { Locale } from '@thidua/core';
import { find, whenShown } from '@thidua/site/client';
import {
  inOrder,
  listOrders,
  shadesOf,
  tileValue,
  type Listed,
  type ListOrder,
} from './list-orders.js';

/** Lets a reader sort the table and colour the tiles; the address keeps the choice. */
export function startOrder(): void {
  const form = find('list-order', HTMLFormElement);
  const select = find('list-order-by', HTMLSelectElement);
  const legend = find('map-legend', HTMLElement);
  const language = document.querySelector<HTMLAnchorElement>('#language');
  const { locale, other = '', listed = '[]' } = form.dataset;
  const list = JSON.parse(listed) as Listed[];
  const first = list.length > 0 ? select.value : '';
  const tiles = new Map(
    [...document.querySelectorAll<SVGAElement>('a.tile')].map((tile) => [
      tile.dataset['code'],
      tile,
    ]),
  );
  const rows = new Map(
    [...document.querySelectorAll<HTMLTableRowElement>('#main tbody tr')].map((row) => [
      row.cells[1]?.textContent.trim(),
      row,
    ]),
  );

  const show = (): void => {
    const by = select.value as ListOrder;
    const shades = shadesOf(list, by);
    for (const own of inOrder(list, by)) {
      const row = rows.get(own.code);
      row?.parentElement?.append(row);
      const tile = tiles.get(own.code);
      if (!tile) continue;
      tile.dataset['shade'] = String(shades.get(own.code) ?? 0);
      const value = tile.querySelector('.tile-value');
      if (value) value.textContent = tileValue(own, by, locale as Locale) ?? '';
    }
    legend.textContent = select.selectedOptions[0]?.dataset['legend'] ?? '';
  };
  const remember = (): void => {
    const here = new URL(location.href);
    const there = language && new URL(language.href);
    for (const [url, name] of [
      [here, select.name],
      [there, other],
    ] as const) {
      if (select.value === first) url?.searchParams.delete(name);
      else url?.searchParams.set(name, select.value);
    }
    if (here.href !== location.href) history.replaceState(history.state, '', here);
    if (language && there) language.href = there.href;
  };
  /** What the address says rules, also on coming back. */
  const agree = (): void => {
    const asked = new URLSearchParams(location.search).get(select.name);
    select.value = listOrders.find((order) => order === asked) ?? first;
    show();
    remember();
  };
  select.addEventListener('change', () => {
    show();
    remember();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  agree();
  whenShown(agree);
}
