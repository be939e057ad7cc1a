import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scoreboard } from '@thidua/core';
import { frameOf, resultForms, resultWords, type ResultsOptions } from '@thidua/sheets';
import { markupOf } from '../markup-of.js';
import { html } from '../template.js';
import { trustedMarkup } from '../trusted-markup.js';
import { formArticle } from './form-article.js';
import { formStyles } from './styles.js';

/** The source by which a policy lets the style of printed forms in: `'sha256-…'`. */
export const printStyleHash = `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(formStyles))))}'`;

const policy = `default-src 'none'; style-src ${printStyleHash}; base-uri 'none'; form-action 'none'`;

/**
 * Writes the results of a scored movement as one HTML document to print: the forms that
 * `writeResults` of `@thidua/sheets` writes as a workbook, on A4 as NĐ 30/2020/NĐ-CP has documents of
 * offices. It has no script, loads nothing, and brings its own policy; its one style is the same for
 * all scoreboards ({@link printStyleHash}). The pages of each form are numbered, but for its first.
 *
 * @throws MisuseError `unknown-code` for a board that the scoreboard does not have
 * @example
 * writeFileSync('ket-qua.html', printResults(scoreboard, { forms: ['overview'] }));
 */
export function printResults(scoreboard: Scoreboard, options: ResultsOptions = {}): string {
  const { locale = 'vi', office } = options;
  const forms = resultForms(scoreboard, options);
  const frame = frameOf(office, locale);
  return markupOf(
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta http-equiv="Content-Security-Policy" content="${policy}" />
          <title>${scoreboard.title[locale]}</title>
          ${trustedMarkup(`<style>${formStyles}</style>`)}
        </head>
        <body>
          <main>
            ${
              forms.length > 0
                ? forms.map((form, index) => formArticle(form, index + 1, frame, locale))
                : html`<h1>${resultWords[locale].noBoards}</h1>`
            }
          </main>
        </body>
      </html>`,
  );
}
