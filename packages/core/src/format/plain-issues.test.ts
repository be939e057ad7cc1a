import { notPlain } from '@thidua/tooling/plain-words';
import { expect, it } from 'vitest';
import { vietnameseIssues } from './issue-wordings-vi.js';

const { values, names, issues } = vietnameseIssues;

it.each(Object.entries(issues))('is said in words of an office: %s', (_, texts) => {
  for (const text of texts.filter((each) => each !== undefined))
    expect(notPlain(text.replaceAll(/\{(?:n|expected)?\}/g, '“…”'))).toBe(undefined);
});

it.each([...Object.entries(values), ...Object.entries(names)])(
  'names what is expected in words of an office: %s',
  (_, text) => {
    expect(notPlain(text)).toBe(undefined);
  },
);

it.each(['Ghi parent', 'không ghi được (EACCES)', 'từ 2023-06-11', 'cả hai cách: ', 'ô (null)'])(
  'is not said: %s',
  (text) => {
    expect(notPlain(text)).not.toBe(undefined);
  },
);
