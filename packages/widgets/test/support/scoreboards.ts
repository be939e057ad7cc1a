import { publish, type BoardDefinition, type Scoreboard } from '@thidua/core';
import { definition2023, scoreboard2023 } from '@thidua/quang-nam';

const first = definition2023.boards[0] as BoardDefinition;

/**
 * Sample data for states that the published figures do not have: scores with ties, a gap, a previous
 * ranking, a new and a departed locality.
 */
export const sampleScoreboard: Scoreboard = publish({
  ...definition2023,
  status: 'illustrative',
  boards: [
    {
      ...first,
      id: 'sample',
      status: 'illustrative',
      basis: 'score',
      unit: '',
      digits: 1,
      entries: [
        { code: '502', score: 95.5, grade: 'tot' },
        { code: '503', score: 88.04, grade: 'tot' },
        { code: '507', score: 88.01, grade: 'tot' },
        { code: '506', score: 70, grade: 'kha' },
        { code: '519', score: { missing: 'not-reported' } },
      ],
      previous: [
        { code: '502', rank: 3 },
        { code: '503', rank: 1 },
        { code: '506', rank: 4 },
        { code: '519', rank: 2 },
        { code: '504', rank: 5 },
      ],
    },
  ],
});

/** A board of many localities with invented codes and scores, for paging and speed. */
export function largeScoreboard(count: number): Scoreboard {
  const localities = Array.from({ length: count }, (_, index) => ({
    code: String(index),
    name: { vi: `Xã ${index + 1}`, en: `Commune ${index + 1}` },
    fullName: { vi: `Xã ${index + 1}`, en: `Commune ${index + 1}` },
    type: 'commune' as const,
  }));
  const entries = localities.map(({ code }, index) => ({ code, score: (index * 7919) % 1000 }));
  return publish({
    ...definition2023,
    localities,
    blocs: [],
    targets: [],
    boards: [{ ...first, entries, basis: 'score', digits: 0, grades: [] }],
  });
}

export { scoreboard2023 };
