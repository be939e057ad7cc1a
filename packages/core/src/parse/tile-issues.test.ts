import { describe, expect, it } from 'vitest';
import type { Locality } from '../model/register/locality.js';
import { publish } from '../publish/publish.js';
import { exampleDefinition } from '../testing/example.js';
import { unitsNamed } from '../testing/small-scheme.js';
import { parseLocalities } from './localities.js';
import { parseScoreboard } from './scoreboard.js';

const tile = { column: 3, row: 4 };
const [first, second] = unitsNamed('A', 'B') as [Locality, Locality];

/** Messages of two localities on one tile. */
function said(one: Partial<Locality>, other: Partial<Locality>, more: Locality[] = []): string[] {
  const parsed = parseLocalities([
    { ...first, tile, ...one },
    { ...second, tile, ...other },
    ...more,
  ]);
  return parsed.ok ? [] : parsed.issues.map(({ message }) => message);
}

describe('two localities on one tile', () => {
  const message = 'B: ô “3, 4” trên bản đồ đã có địa phương mang mã A (tại 1.tile)';

  it('are told with both, for only one of them would be seen', () => {
    expect(said({}, {})).toEqual([message]);
    expect(said({ parent: '49' }, { parent: '49' })).toEqual([message]);
  });

  it('are no fault on different days', () => {
    expect(said({ validTo: '2023-06-30' }, { validFrom: '2023-07-01' })).toEqual([]);
    expect(said({ validTo: '2023-07-01' }, { validFrom: '2023-07-01' })).toEqual([message]);
  });

  it('are no fault on maps of different units, nor where one lies in the other', () => {
    const [x, y] = unitsNamed('X', 'Y');
    const others = [x, y] as Locality[];
    expect(said({ parent: 'X' }, { parent: 'Y' }, others)).toEqual([]);
    expect(said({}, { parent: 'A' })).toEqual([]);
  });

  it('are no fault without a tile, or beside each other', () => {
    expect(said({ tile: undefined }, {})).toEqual([]);
    expect(said({}, { tile: { column: 4, row: 4 } })).toEqual([]);
  });

  it('are refused in a scoreboard too', () => {
    const board = publish(exampleDefinition);
    const localities = board.localities.map((each) => ({ ...each, tile }));
    const parsed = parseScoreboard({ ...board, localities });
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toContain('same-tile');
  });
});
