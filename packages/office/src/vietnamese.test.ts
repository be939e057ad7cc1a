// Every Vietnamese message of the tables, in words that an officer knows.
import { notPlain, textsIn } from '@thidua/tooling/plain-words';
import { describe, expect, it } from 'vitest';
import { comparisonWords } from './comparison/words.js';
import { reasonWords } from './reasons/words.js';
import { recomputeWords } from './scoring/recompute-words.js';
import { fileWords } from './words/languages.js';

const tables = { comparisonWords, reasonWords, recomputeWords, fileWords };

describe('a Vietnamese message', () => {
  it.each(Object.entries(tables).flatMap(([name, table]) => textsIn(table.vi, name)))(
    'is plain: %s',
    (_path, text) => {
      expect(notPlain(text)).toBe(undefined);
    },
  );
});
