// Makes the sample reports, has the engine score and publish them, checks both, and writes the
// files that the entry `illustrative` ships.
import { writeFileSync } from 'node:fs';
import { importSource } from '@thidua/tooling/import-source';
import { orExit } from '@thidua/tooling/or-exit';

const here = (path) => new URL(path, import.meta.url);
const write = (name, value) =>
  writeFileSync(here(`../src/illustrative/${name}`), `${JSON.stringify(value, null, 2)}\n`);

const { parseReport, parseScheme, parseScoreboard } = await importSource('@thidua/core/schema');
const { illustrativeScheme: scheme } = await importSource(
  here('../src/illustrative/illustrative-scheme.ts'),
);
const { localities } = await importSource(here('../src/localities.ts'));
const { makeReports } = await importSource(here('illustrative/reports.ts'));
const { makeScoreboard } = await importSource(here('illustrative/scoreboard.ts'));

orExit(parseScheme(scheme, 'en'));
const reports = makeReports();
for (const report of reports) orExit(parseReport(report, 'en', { scheme, localities }));
const scoreboard = makeScoreboard(reports);
orExit(parseScoreboard(scoreboard, 'en'));

write('illustrative-reports.json', reports);
write('illustrative-scoreboard.json', scoreboard);
