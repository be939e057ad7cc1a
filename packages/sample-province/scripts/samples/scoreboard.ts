import {
  proposeAwards,
  publish,
  rankIntervals,
  score,
  scoredBoard,
  type Bloc,
  type BoardDefinition,
  type Locality,
  type Report,
  type Scoreboard,
  type ScoredBoardQuestion,
} from '@thidua/core';
import { blocs as clusters } from '../../src/blocs.js';
import { communeScheme } from '../../src/commune-scheme.js';
import { communes } from '../../src/communes.js';
import { formerLocality, localities, localities2022 } from '../../src/localities.js';
import { milestones } from '../../src/milestones.js';
import { areas, awards, indices, movements, steps } from '../../src/movement-parts.js';
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

const membersOf = ({ id }: Bloc, among: readonly Locality[]): string[] =>
  among.filter(({ bloc }) => bloc === id).map(({ code }) => code);

/** Districts of the other year, which the ranking names as new or departed: in no cluster of this one. */
const absent = (competing: readonly Locality[]): Locality[] =>
  [...localities, formerLocality]
    .filter(({ code }) => competing.every((other) => other.code !== code))
    .map(({ bloc: _bloc, ...other }) => other);

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
  const competing = isFirst ? localities2022 : localities;
  const shown = [...competing, ...(communeReports ? communes : [])];
  const blocs = clusters
    .map((bloc) => ({ ...bloc, members: membersOf(bloc, shown) }))
    .filter(({ members }) => members.length > 0);
  const scoring = score({
    ...{ scheme, localities: competing, reports },
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
    blocs,
    localities: [...shown, ...absent(competing)].map(asShown),
    targets: isFirst ? [] : targets,
    boards: [board, ...(communeReports ? [communeBoard(communeReports)] : [])],
    milestones: isFirst ? [] : milestones,
    ...(!isFirst && { areas, indices, movements, steps, awards }),
    proposals: proposeAwards(scoring).proposals,
  });
}
