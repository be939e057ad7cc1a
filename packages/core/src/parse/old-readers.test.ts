import { expect, it } from 'vitest';
import { firstReleaseSchema } from '@thidua/tooling/first-release';
import { decisionOf } from '../awards/decision-of.js';
import { findNonconformity } from '../issues/json-schema.js';
import type { Award } from '../model/board/award.js';
import type { Scoreboard } from '../model/board/scoreboard.js';
import { publish } from '../publish/publish.js';
import { exampleDefinition } from '../testing/example.js';
import { movementParts } from '../testing/movement-parts.js';
import { parseScoreboard } from './scoreboard.js';

const today = publish(exampleDefinition);
const [board] = today.boards;
const full: Scoreboard = {
  ...today,
  ...movementParts,
  targets: today.targets.map((target) => ({ ...target, area: 'economy', measure: 'amount' })),
  boards: board
    ? [
        {
          ...board,
          details: 'details/{code}.json',
          benchmarks: [{ score: { median: 87, best: 95.5, n: 4 } }],
          groups: [{ id: 'all', title: board.title, maxPoints: 100, weight: 1 }],
          rows: board.rows.map((row) => ({
            ...row,
            groups: { all: row.score },
            gradeReason: [
              {
                grade: 'good',
                verdict: false,
                parts: [
                  { kind: 'compare', operand: 'score', verdict: false, actual: 70, needed: 80 },
                ],
              },
            ],
          })),
        },
      ]
    : [],
};

it('reads the parts of a movement as they were written', () => {
  expect(parseScoreboard(full)).toEqual({ ok: true, value: full });
});

it('writes what the elements of the first release can read', () => {
  expect(findNonconformity(firstReleaseSchema, full)).toBeUndefined();
});

it('refuses in that schema what the first release refused', () => {
  expect(findNonconformity(firstReleaseSchema, { ...full, targets: [{}] })?.path).toEqual([
    'targets',
    0,
    'id',
  ]);
});

it('reads awards of the first release, whose decision was its source alone', () => {
  const source = { title: board?.title ?? { vi: '', en: '' }, reference: '12/QĐ-UBND' };
  const award: Award = { award: 'flag', code: '01', date: '2023-08-01', decision: source };
  const file = { ...today, awards: [award] };
  expect(parseScoreboard(file)).toEqual({ ok: true, value: file });
  expect(decisionOf(award)).toEqual({ number: '12/QĐ-UBND', date: '2023-08-01', source });
});
