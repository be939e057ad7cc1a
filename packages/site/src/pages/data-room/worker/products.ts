import type { Locale, Scoreboard } from '@thidua/core';
import { openData, textOf } from '@thidua/office';
import { writeResults, type FormKind, type ResultsOptions } from '@thidua/sheets';
import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import { attributesOf } from '../../../embed/view.js';
import type { MadeFile, Product, Question, ShownElement } from './protocol.js';
import { SiteError } from '../../../site-error.js';
import { roomWords } from '../words.js';
import { mappingFile, mappingName, type Outcome } from './study.js';

/** A scoreboard that is to be taken away, and the mappings that it was read by. */
export interface Final {
  scoreboard: Scoreboard;
  outcome: Outcome;
  question: Question;
  /** Which forms are printed; all where none is named. */
  forms: readonly FormKind[];
}

const named = ({ id, asOf }: Scoreboard, what: string, ending: string): string =>
  `${id}${what}-${asOf}.${ending}`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const chosen = ({ locale }: Question, forms: readonly FormKind[]): ResultsOptions => ({
  locale,
  ...(forms.length > 0 && { forms }),
});

/** Files in one archive, which the same scoreboard gives the same bytes. */
function zipped(files: Iterable<readonly [string, Uint8Array]>, { publishedAt }: Scoreboard) {
  // Letters and pictures are compressed already.
  const all = [...files].map(([name, content]): [string, Zippable[string]] => {
    return [name, [content, { level: /\.(?:woff2|png)$/.test(name) ? 0 : 6 }]];
  });
  // The date in an archive is that of a clock on the wall, wherever it is made.
  const [year = 0, month = 1, day = 1] = publishedAt.slice(0, 10).split('-').map(Number);
  return zipSync(Object.fromEntries(all), { mtime: new Date(year, month - 1, day) });
}

/** What each product is made of: each named and dated. */
export const products: Record<Product, (final: Final) => Promise<MadeFile> | MadeFile> = {
  scoreboard: ({ scoreboard }) => ({
    name: named(scoreboard, '', 'json'),
    type: 'application/json',
    bytes: encode(textOf(scoreboard)),
  }),
  workbook: async ({ scoreboard, question, forms }) => ({
    name: named(scoreboard, '-ket-qua', 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeResults(scoreboard, chosen(question, forms)),
  }),
  print: async ({ scoreboard, question, forms }) => {
    const { printResults } = await import('../../../results/print-results.js');
    return {
      name: named(scoreboard, '-ket-qua', 'html'),
      type: 'text/html',
      bytes: encode(`${printResults(scoreboard, chosen(question, forms))}\n`),
    };
  },
  'open-data': ({ scoreboard }) => ({
    name: named(scoreboard, '-du-lieu-mo', 'zip'),
    type: 'application/zip',
    bytes: zipped(openData(scoreboard), scoreboard),
  }),
  mapping: ({ outcome }) => ({
    name: mappingName,
    type: 'application/json',
    bytes: mappingFile(outcome.materials)?.bytes ?? encode('[]\n'),
  }),
};

/** An element as plain HTML; a scorecard is that of a locality. */
export async function staticOf(
  scoreboard: Scoreboard,
  { noun, id }: ShownElement,
  locality: string | undefined,
  locale: Locale,
): Promise<MadeFile> {
  const { renderStatic } = await import('@thidua/widgets/server');
  const choice = noun === 'scorecard' && locality !== undefined ? { locality } : {};
  const attributes = attributesOf({ noun, id, locale, choice });
  return {
    name: named(scoreboard, `-${noun}`, 'html'),
    type: 'text/html',
    bytes: encode(`${renderStatic(noun, { scoreboard, attributes, lang: locale })}\n`),
  };
}

/** The folder of the site of a scoreboard, as `thidua publish` writes it, but without pictures. */
export async function siteOf(
  scoreboard: Scoreboard,
  parts: Uint8Array,
  locale: Locale,
): Promise<MadeFile> {
  const [{ siteFilesWith }, { builtFrom }, { weigher }, { filePath }] = await Promise.all([
    import('../../../site-files.js'),
    import('../../../publish/site-parts.js'),
    import('../../../publish/weights.js'),
    import('../../../publish/file-path.js'),
  ]);
  // Browsers have no brotli.
  const weigh = weigher((content) => {
    return gzipSync(typeof content === 'string' ? strToU8(content) : content).length;
  });
  const scoreboardFile = encode(textOf(scoreboard));
  const files = new Map<string, Uint8Array>();
  try {
    const makers = siteFilesWith(
      { scoreboard: scoreboardFile, built: builtFrom(parts) },
      { weigh },
    );
    for (const [address, make] of makers) files.set(filePath(address).slice(1), await make());
  } catch (error) {
    const say = error instanceof SiteError && roomWords[locale].siteRefused[error.code];
    throw say ? new Error(say(error.received)) : error;
  }
  return {
    name: named(scoreboard, '-trang-web', 'zip'),
    type: 'application/zip',
    bytes: zipped(files, scoreboard),
  };
}
