// Every Vietnamese message of the tables, in words that an officer knows.
import { notPlain } from '@thidua/tooling/plain-words';
import { describe, expect, it } from 'vitest';
import { boardWords } from './board/words.js';
import { checkWords } from './commands/check/words.js';
import { compareWords } from './commands/compare/words.js';
import { explainWords } from './commands/explain/words.js';
import { initWords } from './commands/init/words.js';
import { publishWords } from './commands/publish/words.js';
import { renderWords } from './commands/render/words.js';
import { scoreWords } from './commands/score/words.js';
import { languages } from './messages/languages.js';
import { systemWords } from './messages/system-words.js';
import { recomputeWords } from './scoring/recompute-words.js';

/** Something that any message can be filled with. */
const anything = new Proxy(() => '“…”', {
  get: (_, key) => (key === Symbol.toPrimitive || key === 'toString' ? () => '“…”' : anything),
}) as unknown as never;

/** Every text of a table of words, filled with something. */
function textsIn(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const say = words as (...all: never[]) => unknown;
    const filled = Array.from({ length: words.length }, () => '“…”' as never);
    try {
      const texts = textsIn(say(...filled), path);
      if (texts.every(([, text]) => !text.includes('undefined'))) return texts;
    } catch {
      // It takes more than texts.
    }
    return textsIn(say(...filled.map(() => anything)), path);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, own]) => textsIn(own, `${path}.${key}`));
}

const { help: _, kinds: _kinds, ...messages } = languages.vi;
const tables = {
  messages,
  ...{ boardWords, checkWords, compareWords, explainWords, initWords, publishWords },
  ...{ renderWords, scoreWords, recomputeWords },
};

describe('a Vietnamese message', () => {
  it.each(
    Object.entries(tables).flatMap(([name, table]) =>
      textsIn('vi' in table ? table.vi : table, name),
    ),
  )('is plain: %s', (_path, text) => {
    expect(notPlain(text)).toBe(undefined);
  });

  it.each(['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'EXYZZY'])(
    'says a code in words: %s',
    (code) => {
      expect(notPlain(systemWords(code, 'vi'))).toBe(undefined);
    },
  );
});
