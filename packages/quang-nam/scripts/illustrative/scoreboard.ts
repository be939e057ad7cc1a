import {
  proposeAwards,
  publish,
  rankIntervals,
  score,
  scoredBoard,
  type Bloc,
  type Locality,
  type Report,
  type Scoreboard,
} from '@thidua/core';
import { localityBlocs } from '../../src/blocs.js';
import { illustrativeScheme } from '../../src/illustrative/illustrative-scheme.js';
import { localities } from '../../src/localities.js';
import { sample } from '../../src/sources/scheme-sources.js';

/** The file shows places: what look-ups and the scheme read stays out of it. */
const asShown = ({ parent: _parent, classes: _classes, knownFrom: _known, ...shown }: Locality) =>
  shown;

const underShortName = ({ fullName: _fullName, ...shown }: Bloc) => shown;

/** What the engine makes of sample reports: scores with reasons, ranks with intervals, proposals. */
export function makeScoreboard(reports: readonly Report[]): Scoreboard {
  const { id, version, title } = illustrativeScheme;
  const scoring = score({
    scheme: illustrativeScheme,
    localities,
    reports,
    period: '2023',
    stage: 'second-review',
  });
  const board = scoredBoard(scoring, {
    id,
    title,
    asOf: '2023-12-31',
    source: sample,
    scoreTitle: { vi: 'Điểm', en: 'Score' },
    columns: illustrativeScheme.groups.flatMap((group) => (group.parent ? [group.id] : [])),
    intervals: rankIntervals(scoring, { share: 0.25, runs: 1000, seed: 1948 }),
  });
  return publish({
    id,
    title: {
      vi: 'Minh họa: phong trào thi đua năm 2023, tỉnh Quảng Nam',
      en: 'Illustration: emulation movement of 2023, Quang Nam Province',
    },
    asOf: '2023-12-31',
    publishedAt: '2026-11-24T08:00:00+07:00',
    status: 'illustrative',
    source: sample,
    scheme: { id, version },
    blocs: localityBlocs.map(underShortName),
    localities: localities.map(asShown),
    targets: [],
    boards: [board],
    milestones: [],
    proposals: proposeAwards(scoring).proposals,
  });
}
