import {
  proposeAwards,
  publish,
  rankIntervals,
  score,
  scoredBoard,
  type BoardDefinition,
  type Locality,
  type Report,
  type Scoreboard,
  type ScoredBoardQuestion,
} from '@thidua/core';
import { blocs } from '../../src/blocs.js';
import { communeScheme } from '../../src/commune-scheme.js';
import { communes } from '../../src/communes.js';
import { formerLocality, localities, localities2022 } from '../../src/localities.js';
import { milestones } from '../../src/milestones.js';
import { scheme } from '../../src/scheme.js';
import { sample } from '../../src/sources.js';
import { targets } from '../../src/targets.js';

/** What a scoreboard is made of. */
export interface Made {
  period: '2022' | '2023';
  reports: readonly Report[];
  communeReports?: readonly Report[];
  /** Ranks of the year before. */
  previous?: NonNullable<ScoredBoardQuestion['previous']>['rows'];
}

/** The file shows places: what look-ups and schemes read stays out of it. */
const asShown = ({ parent: _parent, classes: _classes, ...shown }: Locality) => shown;

function communeBoard(reports: readonly Report[]): BoardDefinition {
  const scoring = score({
    ...{ scheme: communeScheme, localities: communes, reports },
    ...{ period: '2023', stage: 'final' },
  });
  return scoredBoard(scoring, {
    ...{ id: communeScheme.id, title: communeScheme.title },
    ...{ asOf: '2023-12-31', source: sample, scoreTitle: { vi: 'Điểm', en: 'Score' } },
  });
}

/** What the engine makes of sample reports: scores with reasons, ranks with intervals, proposals. */
export function makeScoreboard({ period, reports, communeReports, previous }: Made): Scoreboard {
  const { id, version } = scheme;
  const asOf = `${period}-12-31`;
  const isFirst = period === '2022';
  const scoring = score({
    ...{ scheme, localities: isFirst ? localities2022 : localities, reports },
    ...{ period, stage: 'second-review' },
  });
  const board = scoredBoard(scoring, {
    id: `${id}-${period}`,
    title: {
      vi: `Bảng xếp hạng minh họa năm ${period}, tỉnh Hạc Vân`,
      en: `Illustrative ranking of ${period}, Hac Van Province`,
    },
    ...{ asOf, source: sample, scoreTitle: { vi: 'Điểm', en: 'Score' } },
    columns: scheme.groups.flatMap((group) => (group.parent ? [group.id] : [])),
    intervals: rankIntervals(scoring, { share: 0.25, runs: 1000, seed: 1948 }),
    ...(previous && { previous: { scheme: { id, version }, rows: previous } }),
  });
  const isAmong = (members: readonly string[]) => members.every((code) => !/^M\d{4}$/.test(code));
  return publish({
    id: `sample-${period}`,
    title: {
      vi: `Minh họa: phong trào thi đua năm ${period} của tỉnh Hạc Vân (không có thật)`,
      en: `Illustration: emulation movement of ${period} in Hac Van, a province that does not exist`,
    },
    asOf,
    publishedAt: `${Number(period) + 1}-01-12T08:00:00+07:00`,
    status: 'illustrative',
    source: sample,
    scheme: { id, version },
    blocs: communeReports ? blocs : blocs.filter(({ members }) => isAmong(members)),
    localities: [...localities, formerLocality, ...(communeReports ? communes : [])].map(asShown),
    targets: isFirst ? [] : targets,
    boards: [board, ...(communeReports ? [communeBoard(communeReports)] : [])],
    milestones: isFirst ? [] : milestones,
    proposals: proposeAwards(scoring).proposals,
  });
}
