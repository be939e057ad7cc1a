import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, Shown } from '../model/shown.js';
import type { Product, Scored, ShownElement } from '../worker/protocol.js';
import { roomWords } from '../words.js';

/** What is taken away; each is named and dated. */
export function productList(
  shown: Shown,
  scored: Scored,
  isRefused: boolean,
  deeds: Deeds,
): TemplateResult {
  const words = roomWords[shown.locale];
  const isOfMappings = shown.workspace.done.some(({ kind }) => kind === 'mapping');
  const line = (
    [name = '', use = '']: readonly string[],
    take: () => void,
    more: TemplateResult | typeof nothing = nothing,
  ): TemplateResult =>
    html`<li>
      <button type="button" ?disabled=${isRefused} @click=${take}>${name}</button>
      <span class="hint">${use}</span>
      ${more}
    </li>`;
  const product = (each: Product): TemplateResult =>
    line(words.products[each], () => deeds.make(each));
  return html`<ul class="room-products">
    ${product('scoreboard')} ${line(words.site, () => deeds.makeSite())}
    ${(['workbook', 'print', 'open-data'] as const).map(product)}
    ${element(shown, scored, line, deeds)} ${isOfMappings ? product('mapping') : nothing}
  </ul>`;
}

const keyOf = ({ noun, id }: ShownElement): string => `${noun} ${id}`;

/** An element as plain HTML, and which. A scorecard is that of the locality that was chosen. */
function element(
  { element: chosen, locality, locale }: Shown,
  { elements }: Scored,
  line: (text: readonly string[], take: () => void, more: TemplateResult) => TemplateResult,
  deeds: Deeds,
): TemplateResult | typeof nothing {
  const all = elements.filter(({ noun }) => noun !== 'scorecard' || locality !== undefined);
  const now = all.find((each) => keyOf(each) === chosen) ?? all[0];
  if (!now) return nothing;
  const words = roomWords[locale];
  const choice = html`<select
    aria-label=${words.whichElement}
    @change=${({ currentTarget }: Event) =>
      deeds.chooseElement((currentTarget as HTMLSelectElement).value)}
  >
    ${all.map(
      (each) =>
        html`<option value=${keyOf(each)} ?selected=${each === now} .selected=${each === now}>
          ${each.title}
        </option>`,
    )}
  </select>`;
  return line(words.element, () => deeds.makeElement(now), choice);
}
