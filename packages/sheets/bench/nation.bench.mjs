import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '@thidua/tooling/measure';
import { nationFile } from './nation-file.mjs';

const program = fileURLToPath(new URL('read-once.mjs', import.meta.url));
const communes = 10_598;
const rounds = 3;
const libraries = { csv: 'papaparse 5', xlsx: 'hucre 1' };

/** What one process takes to read a file; each is cold, and has the memory for itself. */
const once = (who, format, file, count) =>
  JSON.parse(
    execFileSync(process.execPath, [program, who, format, file, String(count)], {
      encoding: 'utf8',
    }),
  );

/**
 * From the bytes of a country's figures to the text of its scoreboard, beside the library that reads them.
 * Why limits are more than 2 × in time and 3 × in memory: docs/decisions/0097-every-figure-keeps-its-cell.md.
 */
export async function spreadsheets() {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
  const rows = [];
  try {
    for (const [format, limits] of [
      ['csv', { time: 45, memory: 6 }],
      ['xlsx', { time: 8, memory: 3 }],
    ]) {
      const file = join(folder, `nation.${format}`);
      const half = join(folder, `half.${format}`);
      writeFileSync(file, await nationFile(format, communes));
      writeFileSync(half, await nationFile(format, communes / 2));
      const figures = Array.from({ length: rounds }, () => {
        const library = once('library', format, file, communes);
        const halved = once('scoreboard', format, half, communes / 2);
        const own = once('scoreboard', format, file, communes);
        return {
          own,
          time: own.milliseconds / library.milliseconds,
          memory: own.bytes / library.bytes,
          growth: own.milliseconds / halved.milliseconds,
        };
      });
      const of = (read) => median(figures.map(read));
      const [size, against] = [
        `10,598 × 57 from .${format}`,
        `${libraries[format]} alone, cold, median of ${rounds}`,
      ];
      const milliseconds = of(({ own }) => own.milliseconds);
      rows.push(
        {
          name: `read, check, score, write: ${size}`,
          value: milliseconds,
          unit: 'ms',
          against,
          ratio: of(({ time }) => time),
          limit: limits.time,
        },
        {
          name: `peak memory: ${size}`,
          value: of(({ own }) => own.bytes) / 1e6,
          unit: 'MB',
          against,
          ratio: of(({ memory }) => memory),
          limit: limits.memory,
        },
        {
          name: `growth: ${size}`,
          value: milliseconds,
          unit: 'ms',
          against: 'half as many communes',
          ratio: of(({ growth }) => growth),
          limit: 3,
        },
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}
