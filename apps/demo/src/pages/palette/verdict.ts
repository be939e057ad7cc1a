import { formatNumber, type Locale } from '@thidua/core';
import { html, type Html } from '@thidua/site/parts';
import { judged, needed, pairs, schemes, type PairName, type Palettes } from './palette.js';
import { paletteText } from './words.js';

/** Every pair with its contrast in light and in dark. */
export function verdict(palettes: Palettes, locale: Locale): Html {
  const words = paletteText[locale];
  const [light, dark] = schemes.map((scheme) => judged(palettes[scheme], scheme));
  const failing = [...(light ?? []), ...(dark ?? [])].filter(({ holds }) => !holds).length;
  const ratio = (value: number): string => words.ratio(formatNumber(value, locale));
  return html`<p class="verdict" role="status" data-fit="${String(failing === 0)}">
      ${failing === 0 ? words.fit : words.unfit(failing)}
    </p>
    <table class="reference contrasts">
      <thead>
        <tr>
          <th scope="col">${words.pair}</th>
          <th scope="col">${words.needed}</th>
          ${schemes.map((scheme) => html`<th scope="col">${words.schemes[scheme]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Object.entries(pairs).map(
          ([name, { kind }]) =>
            html`<tr>
              <th scope="row">${words.pairs[name as PairName]}</th>
              <td>${ratio(needed[kind])}</td>
              ${[light, dark].map((list) => {
                const found = list?.find((each) => each.name === name);
                const holds = found?.holds ?? false;
                return html`<td class=${holds ? 'holds' : 'fails'}>
                  ${ratio(found?.contrast ?? 0)} ${holds ? '✓' : '✗'}
                  ${holds ? words.holds : words.fails}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`;
}
