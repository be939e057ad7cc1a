import { publish, type BoardDefinition, type Scoreboard } from '@thidua/core';
import { definition2023, scoreboard2023 } from '@thidua/quang-nam';
import {
  blocs,
  localities,
  milestones,
  scoreboard2023 as sampleScoreboard2023,
  targets,
} from '@thidua/sample-province';

const first = definition2023.boards[0] as BoardDefinition;

/**
 * Sample data of a province that does not exist, for states that the published figures do not have:
 * scores with ties, a gap, a previous ranking, a new and a departed locality.
 */
export const sampleScoreboard: Scoreboard = publish({
  ...definition2023,
  ...{ id: 'sample', title: sampleScoreboard2023.title, source: sampleScoreboard2023.source },
  ...{ blocs, localities, targets, milestones },
  status: 'illustrative',
  boards: [
    {
      ...first,
      id: 'sample',
      title: { vi: 'Bảng xếp hạng minh họa', en: 'Illustrative ranking' },
      source: sampleScoreboard2023.source,
      status: 'illustrative',
      basis: 'score',
      unit: '',
      digits: 1,
      entries: [
        { code: 'M02', score: 95.5, grade: 'tot' },
        { code: 'M01', score: 88.04, grade: 'tot' },
        { code: 'M05', score: 88.01, grade: 'tot' },
        { code: 'M03', score: 70, grade: 'kha' },
        { code: 'M13', score: { missing: 'not-reported' } },
      ],
      previous: [
        { code: 'M02', rank: 3 },
        { code: 'M01', rank: 1 },
        { code: 'M03', rank: 4 },
        { code: 'M13', rank: 2 },
        { code: 'M14', rank: 5 },
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
