/**
 * Run by `nation.bench.mjs` as a process of its own: reads a file once, with the library alone or from its
 * bytes to the text of a scoreboard, and prints what that took.
 *
 * `node read-once.mjs library|scoreboard csv|xlsx FILE COUNT`
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { publish, score, scoredBoard } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { readReports, readWorkbook } from '@thidua/sheets';
import { readXlsx } from 'hucre/xlsx';
import papaparse from 'papaparse';
import { criterionCount, index as scheme, reported } from '@thidua/tooling/nation';

const [, , who, format, file, count] = process.argv;
const { localities } = reported(Number(count));
const { source, title } = scheme;
const bytes = new Uint8Array(readFileSync(file));

/** What the library that reads this format does with the bytes. */
async function library() {
  if (format === 'xlsx') return (await readXlsx(bytes)).sheets[0].rows.length;
  return papaparse.parse(new TextDecoder().decode(bytes)).data.length;
}

/** Read, checked, scored and written, as `thidua score` does it with a country. */
async function scoreboard() {
  const read = await readWorkbook(bytes, `nation.${format}`);
  const result = readReports(read.workbook, undefined, { scheme, localities, period: '2023' });
  const [{ entries }] = result.reports;
  assert.equal(entries.length, localities.length * criterionCount);
  const scoring = score({ scheme, localities, reports: result.reports, period: '2023' });
  const question = { id: 'nation', title, source, asOf: '2023-12-31', scoreTitle: title };
  const board = scoredBoard(scoring, { ...question, hasBreakdown: false });
  const made = publish({
    ...{ id: 'nation', title, asOf: '2023-12-31', publishedAt: '2024-01-02T08:00:00+07:00' },
    ...{ source, status: 'illustrative', scheme: { id: scheme.id, version: scheme.version } },
    ...{ blocs: [], localities, targets: [], boards: [board], milestones: [] },
  });
  assert.ok(parseScoreboard(made).ok);
  return JSON.stringify(made, null, 2).length;
}

const before = performance.now();
await (who === 'library' ? library : scoreboard)();
const milliseconds = performance.now() - before;
console.log(JSON.stringify({ milliseconds, bytes: process.resourceUsage().maxRSS * 1024 }));
