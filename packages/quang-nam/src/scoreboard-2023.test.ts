import { readFileSync } from 'node:fs';
import { publish } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { definition2023 } from './definition-2023.js';
import { scoreboard2023 } from './scoreboard-2023.js';

const file = readFileSync(new URL('scoreboard-2023.json', import.meta.url), 'utf8');

describe('the scoreboard of 2023', () => {
  it('is what the engine makes of the content, to the byte (else run npm run scoreboard)', () => {
    expect(`${JSON.stringify(publish(definition2023), null, 2)}\n`).toBe(file);
  });

  it('is accepted by the schema, with nothing left out', () => {
    expect(parseScoreboard(scoreboard2023)).toEqual({ ok: true, value: JSON.parse(file) });
  });

  it('holds both blocs, 18 localities, one target, one ranking and one day', () => {
    const { blocs, localities, targets, boards, milestones } = scoreboard2023;
    expect([blocs, localities, targets, boards, milestones].map(({ length }) => length)).toEqual([
      2, 18, 1, 1, 1,
    ]);
    expect(boards[0]?.rows).toHaveLength(18);
  });

  it('is as of its newest figure, provisional, and under no scoring scheme', () => {
    const { asOf, status, scheme, boards } = scoreboard2023;
    expect([asOf, status, scheme]).toEqual([boards[0]?.asOf, 'provisional', undefined]);
  });

  it('ranks inside the blocs by the published order', () => {
    const first = (bloc: string) =>
      scoreboard2023.boards[0]?.rows.find(
        ({ code, blocRank }) =>
          blocRank === 1 &&
          scoreboard2023.localities.find((locality) => locality.code === code)?.bloc === bloc,
      )?.code;
    expect([first('cum-dong-bang'), first('cum-mien-nui')]).toEqual(['509', '515']);
  });

  it('carries of a locality what a page shows, and nothing that only a scheme reads', () => {
    const shown = ['code', 'name', 'fullName', 'type', 'bloc', 'tile', 'validTo'];
    const keys = new Set(scoreboard2023.localities.flatMap((locality) => Object.keys(locality)));
    expect([...keys].sort()).toEqual([...shown].sort());
  });
});
