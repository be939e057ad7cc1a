import { expect, it } from 'vitest';
import { inPieces, together } from './pieces.js';

const list = (length: number): { at: number }[] => Array.from({ length }, (_, at) => ({ at }));

it('takes long lists out of an answer, in pieces of 500, and puts them together again', () => {
  const answer = {
    files: [{ issues: list(1_201), notes: list(3), bytes: new Uint8Array([1]) }],
    scored: { boards: [{ rows: list(501) }], title: undefined },
    names: list(500),
  };
  const { rest, pieces } = inPieces(answer);
  expect(pieces.map(({ path, items }) => [path.join('.'), items.length])).toEqual([
    ['files.0.issues', 500],
    ['files.0.issues', 500],
    ['files.0.issues', 201],
    ['scored.boards.0.rows', 500],
    ['scored.boards.0.rows', 1],
  ]);
  expect(together(rest, pieces)).toEqual(answer);
  expect(answer.files[0]?.issues).toHaveLength(1_201);
});

it('gives out an answer that is itself a long list', () => {
  const { rest, pieces } = inPieces(list(1_001));
  expect(rest).toEqual([]);
  expect(together(rest, pieces)).toEqual(list(1_001));
});
