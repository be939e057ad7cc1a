import { expect, it } from 'vitest';
import { matchingNames } from './matching-names.js';
import { partOf } from './rest.js';

it('offers all of few names, and of many at most 100 that have what is typed in them', () => {
  const few = ['Bến Nguyệt', 'Cồn Hạc'];
  expect(matchingNames(few, 'đầm')).toEqual(few);
  const many = Array.from({ length: 300 }, (_, at) => `Xã Bến ${at}`);
  expect(matchingNames(many, '')).toEqual([]);
  expect(matchingNames(many, ' bến 29')).toEqual([
    'Xã Bến 29',
    ...Array.from({ length: 10 }, (_, at) => `Xã Bến 29${at}`),
  ]);
  expect(matchingNames(many, 'bến'.normalize('NFD'))).toHaveLength(100);
});

it('shows the first lines of a long list, and says how many come next', () => {
  const all = Array.from({ length: 90 }, (_, at) => at);
  expect(partOf(all, 'changes', 20, { more: new Map() })).toMatchObject({ rest: 70, next: 50 });
  const more = new Map([['changes', 50]]);
  const { lines, rest, next } = partOf(all, 'changes', 20, { more });
  expect([lines.length, rest, next]).toEqual([70, 20, 20]);
});
