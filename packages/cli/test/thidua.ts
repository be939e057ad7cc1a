import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Outcome } from '../src/command.js';

const { run } = (await import(new URL('../dist/run.js', import.meta.url).href)) as {
  run: (words: readonly string[]) => Promise<Outcome>;
};

export const program = fileURLToPath(new URL('../bin/thidua.js', import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'thidua-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The published scoreboard of 2023. */
export const scoreboardFile = createRequire(import.meta.url).resolve(
  '@thidua/quang-nam/scoreboard-2023.json',
);

const textOf = (output: string | Uint8Array): string =>
  typeof output === 'string' ? output : new TextDecoder().decode(output);

/** Writes a file into a folder that is removed after the tests. */
export function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/**
 * What the built program answers in a folder, without a process of its own: most of what a test would
 * wait for is Node and the packages being loaded. That a process says the same is in process.test.ts.
 */
export async function answerIn(place: string, words: readonly string[]) {
  const before = process.cwd();
  process.chdir(place);
  try {
    const { status, output = '', error = '' } = await run(words);
    return { status, stdout: textOf(output), stderr: error };
  } finally {
    process.chdir(before);
  }
}

/** The same in the folder of {@link write}. */
export const thidua = (...words: string[]) => answerIn(folder, words);

/** Runs the built program as a user does: for what concerns exit codes, pipes, devices, signals. */
export function thiduaProcess(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 500_000_000,
  });
  return { status, stdout, stderr };
}
