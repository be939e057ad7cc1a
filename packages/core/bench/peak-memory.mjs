/**
 * Run by `score.bench.mjs` as a process of its own: prints how many bytes the memory of the process
 * grows by at most while it scores for the first time, cold code and garbage included.
 */
import { scoreTable } from '@thidua/core';
import { index, reported } from '@thidua/tooling/nation';

const { columns, localities } = reported(10_598);
globalThis.gc();
const before = process.memoryUsage.rss();
scoreTable({ scheme: index, localities, columns, period: '2023' });
console.log(process.resourceUsage().maxRSS * 1024 - before);
