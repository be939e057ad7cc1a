import type { Report, Scoreboard } from '@thidua/core';
import { makeCommuneReports } from './commune-reports.js';
import { makeReports } from './reports.js';
import { makeScoreboard } from './scoreboard.js';

/** Everything in `src/made/`, by the name of its file. */
export interface Samples {
  'reports-2022': Report[];
  'reports-2023': Report[];
  'commune-reports-2023': Report[];
  'scoreboard-2022': Scoreboard;
  'scoreboard-2023': Scoreboard;
}

/** Makes all samples anew, from the content and the seeds alone. */
export function makeSamples(): Samples {
  const [earlier, reports] = [makeReports('2022'), makeReports('2023')];
  const communes = makeCommuneReports();
  const scoreboard2022 = makeScoreboard({ period: '2022', reports: earlier });
  return {
    'reports-2022': earlier,
    'reports-2023': reports,
    'commune-reports-2023': communes,
    'scoreboard-2022': scoreboard2022,
    'scoreboard-2023': makeScoreboard({
      ...{ period: '2023', reports, communeReports: communes },
      previous: scoreboard2022.boards[0]?.rows ?? [],
    }),
  };
}
