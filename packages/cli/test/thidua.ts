import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const program = fileURLToPath(new URL('../bin/thidua.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'thidua-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The published scoreboard of 2023. */
export const scoreboardFile = createRequire(import.meta.url).resolve(
  '@thidua/quang-nam/scoreboard-2023.json',
);

/** Writes a file into a folder that is removed after the tests. */
export function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the built program as a user does. */
export function thidua(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 500_000_000,
  });
  return { status, stdout, stderr };
}
