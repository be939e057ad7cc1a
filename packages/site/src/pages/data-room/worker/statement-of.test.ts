import { expect, it } from 'vitest';
import { statementOf } from './statement-of.js';

const now = Date.parse('2024-02-01T03:00:00Z');

it.each([
  {},
  { title: '', source: ' ', reason: '\u00a0', asOf: '' },
  { asOf: '12023-12-31' },
  { asOf: '2023-02-30' },
  { asOf: '1900-01-01' },
])('says nothing with what is no statement: %o', (stated) => {
  expect(statementOf(stated, '2023', now).instead).toEqual({});
  expect(statementOf(stated, '2023', now).whole).toEqual({ period: '2023', asOf: '2023-12-31' });
});

it('says what was stated, without spaces around it', () => {
  const stated = { title: ' Thi đua ', asOf: '2023-11-30', status: 'official' } as const;
  expect(statementOf(stated, '2023', now).instead).toEqual({
    ...{ title: { vi: 'Thi đua', en: 'Thi đua' }, asOf: '2023-11-30', status: 'official' },
  });
});
