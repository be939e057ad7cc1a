import { expect, it } from 'vitest';
import { nameNotes } from './name-notes.js';

it.each([
  ['a space that is not seen', ' 502', '502'],
  ['a character that prints nothing', '5\u200b02', '502'],
  ['a control character', '5\u000002', '502'],
  ['a Cyrillic letter', 'АB1', 'AB1'],
])('notes a code with %s, which would be found nowhere', (_, code, expected) => {
  expect(nameNotes({ entries: [{ code: '503' }, { code }] })).toEqual([
    { code: 'look-alike', path: ['entries', 1, 'code'], received: code, expected },
  ]);
  expect(nameNotes([{ code: '503', bloc: code, members: ['503', code] }])).toMatchObject([
    { path: [0, 'bloc'] },
    { path: [0, 'members', 1] },
  ]);
});
