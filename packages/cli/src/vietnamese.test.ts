// Every Vietnamese message of the tables, in words that an officer knows.
import { notPlain, textsIn } from '@thidua/tooling/plain-words';
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

const { help: _, ...messages } = languages.vi;
const tables = {
  messages,
  ...{ boardWords, checkWords, compareWords, explainWords, initWords, publishWords },
  ...{ renderWords, scoreWords },
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
