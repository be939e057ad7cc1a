import type { Scoreboard } from '@thidua/core';
import { textOf } from '@thidua/office';
import { writeResults, type FormKind, type ResultsOptions } from '@thidua/sheets';
import type { MadeFile, Product, Question } from './protocol.js';
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
  mapping: ({ outcome }) => ({
    name: mappingName,
    type: 'application/json',
    bytes: mappingFile(outcome.materials)?.bytes ?? encode('[]\n'),
  }),
};
