import { readFileSync } from 'node:fs';
import { findNonconformity, publish } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { firstReleaseSchema } from '@thidua/tooling/first-release';
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

  it('holds both blocs, 18 localities, all targets, one ranking and one day', () => {
    const { blocs, localities, targets, boards, milestones } = scoreboard2023;
    expect([blocs, localities, targets, boards, milestones].map(({ length }) => length)).toEqual([
      2, 18, 13, 1, 1,
    ]);
    expect(boards[0]?.rows).toHaveLength(18);
  });

  it('holds the areas, movements, steps and indices of the directive', () => {
    const { areas = [], movements = [], steps = [], indices = [] } = scoreboard2023;
    expect([areas, movements, steps, indices].map(({ length }) => length)).toEqual([8, 12, 9, 6]);
    expect(areas[1]).toMatchObject({ id: 'I.1', number: '1' });
  });

  it('gives no step a day, since the directive gives none', () => {
    for (const step of scoreboard2023.steps ?? []) {
      expect(step).not.toHaveProperty('due');
      expect(step).not.toHaveProperty('doneOn');
    }
  });

  it('has targets of three kinds, and says of each what is known', () => {
    const told = scoreboard2023.targets.map(
      ({ id, measure = 'amount', progress }) => `${id} ${measure} ${progress.status}`,
    );
    expect(told).toEqual([
      'new-rural-communes amount no-data',
      'spatial-plans completion no-data',
      'breakthrough-tasks completion no-data',
      'systems-in-use completion no-data',
      'exemplary-models-project completion no-data',
      'improve-pci direction no-data', // other rules in 2023
      'improve-papi direction missed', // 40.596 − 42.238 = −1.642
      'improve-par-index direction met', // 84.60 − 80.91 = 3.69
      'improve-sipas direction no-data', // other rules in 2023
      'improve-ict-index direction no-data',
      'improve-dti direction no-data',
      'traffic-accidents direction no-data',
      'occupational-accidents direction no-data',
    ]);
  });

  it('names the collectives that were awarded, no individual, and no decision that was not read', () => {
    const { awards = [] } = scoreboard2023;
    expect(awards.map(({ recipient }) => recipient?.kind)).toEqual(Array(4).fill('collective'));
    expect(awards.map(({ recipient }) => recipient?.name?.vi)).toContain(
      'Ban Quản lý rừng phòng hộ huyện Bắc Trà My',
    );
    const places = scoreboard2023.localities.map(({ code, name }) => [code, name.vi] as const);
    for (const { code, decision } of awards) {
      expect(new Map(places).get(code ?? '')).toBe('Bắc Trà My');
      expect(Object.keys(decision ?? {})).toEqual(['source']);
    }
  });

  it('can be read by the elements of the first release', () => {
    expect(findNonconformity(firstReleaseSchema, scoreboard2023)).toBeUndefined();
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
