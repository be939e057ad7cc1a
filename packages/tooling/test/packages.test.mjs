// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, workspaces } from '../src/workspaces.mjs';

const attw = join(root, 'node_modules/.bin/attw');
/** `require` of them gives a module: Node has been able to since 20.19, the oldest that is supported. */
const onlyModules = ['office', 'quang-nam', 'sample-province', 'sheets', 'site', 'widgets'].map(
  (each) => `@thidua/${each}`,
);

describe.each(workspaces().filter(({ isPublic }) => isPublic))('$name', ({ name, folder }) => {
  const place = mkdtempSync(join(tmpdir(), 'thidua-pack-'));
  let tarball = '';

  beforeAll(() => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', place], { cwd: folder });
    tarball = join(place, readdirSync(place)[0] ?? '');
    execFileSync('tar', ['-xzf', tarball, '-C', place]);
  });
  afterAll(() => rmSync(place, { recursive: true }));

  it('is put together as its package.json says', async () => {
    const { messages, pkg } = await publint({
      pkgDir: join(place, 'package'),
      pack: false,
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives every entry its types, in Node and in bundlers', () => {
    const { status, stdout } = spawnSync(
      attw,
      [
        tarball,
        ...['--profile', 'node16', '--format', 'ascii', '--no-color', '--no-emoji'],
        ...(onlyModules.includes(name) ? ['--ignore-rules', 'cjs-resolves-to-esm'] : []),
      ],
      { encoding: 'utf8' },
    );
    expect(status, stdout).toBe(0);
  });

  it('ships its licence, and neither tests nor the place where it was built', () => {
    const shipped = join(place, 'package');
    const files = readdirSync(shipped, { recursive: true, encoding: 'utf8' });
    expect(files).toContain('LICENSE');
    expect(files.filter((path) => /\.test\.|\btest(ing)?\//.test(path))).toEqual([]);
    const revealing = files
      .map((path) => join(shipped, path))
      .filter((path) => statSync(path).isFile() && readFileSync(path, 'utf8').includes(root));
    expect(revealing).toEqual([]);
  });
});
