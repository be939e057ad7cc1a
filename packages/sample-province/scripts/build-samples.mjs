// Makes the sample reports, has the engine score and publish them, checks everything, and writes the
// files that this package ships.
import { mkdirSync, writeFileSync } from 'node:fs';
import { importSource } from '@thidua/tooling/import-source';
import { orExit } from '@thidua/tooling/or-exit';

const here = (path) => new URL(path, import.meta.url);
const { parseReport, parseScheme, parseScoreboard } = await importSource('@thidua/core/schema');
const { scheme } = await importSource(here('../src/scheme.ts'));
const { communeScheme } = await importSource(here('../src/commune-scheme.ts'));
const { localities, localities2022 } = await importSource(here('../src/localities.ts'));
const { communes } = await importSource(here('../src/communes.ts'));
const { makeSamples } = await importSource(here('samples/make-samples.ts'));

orExit(parseScheme(scheme, 'en'));
orExit(parseScheme(communeScheme, 'en'));
const samples = makeSamples();
const checkReports = (reports, of) =>
  reports.forEach((report) => orExit(parseReport(report, 'en', of)));
checkReports(samples['reports-2022'], { scheme, localities: localities2022 });
checkReports(samples['reports-2023'], { scheme, localities });
checkReports(samples['commune-reports-2023'], { scheme: communeScheme, localities: communes });
orExit(parseScoreboard(samples['scoreboard-2022'], 'en'));
orExit(parseScoreboard(samples['scoreboard-2023'], 'en'));

mkdirSync(here('../src/made/'), { recursive: true });
for (const [name, value] of Object.entries(samples))
  writeFileSync(here(`../src/made/${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
