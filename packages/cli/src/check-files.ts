import type { Locale, Scheme } from '@thidua/core';
import { parseScheme } from '@thidua/core/schema';
import { checkFile, type FileReport } from './check-file.js';
import { kindOf } from './file-kind.js';
import { readJson } from './json/read.js';

/**
 * Checks files in their order, each read once. Reports wait until all is read, since their scheme may
 * stand behind them; everything else is let go of as soon as it is checked.
 */
export async function checkFiles(files: readonly string[], locale: Locale): Promise<FileReport[]> {
  const schemes: Scheme[] = [];
  const checks: (() => FileReport)[] = [];
  for (const file of files) {
    const read = await readJson(file);
    const kind = read.ok ? kindOf(read.file.value) : undefined;
    if (kind === 'report') {
      checks.push(() => checkFile(file, read, locale, schemes));
      continue;
    }
    if (read.ok && kind === 'scheme') {
      const parsed = parseScheme(read.file.value);
      if (parsed.ok) schemes.push(parsed.value);
    }
    const report = checkFile(file, read, locale, []);
    checks.push(() => report);
  }
  return checks.map((check) => check());
}
