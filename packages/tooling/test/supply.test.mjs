// @ts-check
// What the repository takes from others, and who may publish it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, workspaces } from '../src/workspaces.mjs';

/** @param {string} file */
const read = (file) => readFileSync(join(root, file), 'utf8');

describe('the lock', () => {
  /** @type {[string, { integrity?: string, link?: boolean }][]} */
  const entries = Object.entries(JSON.parse(read('package-lock.json')).packages);
  const foreign = entries.filter(([name, { link }]) => name.includes('node_modules/') && !link);

  it('holds every foreign package to its content', () => {
    expect(foreign.length).toBeGreaterThan(100);
    const loose = foreign.filter(([, { integrity = '' }]) => !/^sha(512|384)-/.test(integrity));
    expect(loose).toEqual([]);
  });
});

describe('the scripts of this repository', () => {
  it('install nothing that the lock does not hold', () => {
    const folders = [root, ...workspaces().map(({ folder }) => folder)];
    const installing = /\b(?:npm|pnpm|yarn|bun|npx|corepack|deno)\s+(?!run |test|start|publish)\S+/;
    const loose = folders.flatMap((folder) => {
      const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return Object.entries(scripts).filter(([, line]) => installing.test(line));
    });
    // What a version bump writes into the lock is looked at in its pull request; it installs nothing.
    expect(loose).toEqual([['version', 'changeset version && npm install --package-lock-only']]);
  });
});

describe('what users install', () => {
  it('takes of foreign packages nothing older than what was tested, and no other major version', () => {
    for (const { folder } of workspaces().filter(({ isPublic }) => isPublic)) {
      const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      for (const [name, version] of Object.entries(dependencies)) {
        // hucre is young, and its later versions want a newer Node: record 0075.
        // Packages of one release go together; with a range, a host's bundler gets one Lit.
        const isOwn = name.startsWith('@thidua/');
        const isExact = isOwn || name === 'hucre';
        expect(version, name).toMatch(isExact ? /^\d+\.\d+\.\d+$/ : /^\^\d+\.\d+\.\d+$/);
      }
    }
  });

  it('runs no script of ours when it is installed, and carries its provenance', () => {
    for (const { folder } of workspaces().filter(({ isPublic }) => isPublic)) {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      expect(Object.keys(manifest.scripts).join()).not.toMatch(/\b(pre|post)?install\b/);
      expect(manifest.publishConfig.provenance).toBe(true);
    }
  });
});

describe.each(readdirSync(join(root, '.github/workflows')))('the workflow %s', (name) => {
  const text = read(`.github/workflows/${name}`);

  it('runs no action whose content can change under its name', () => {
    const used = [...text.matchAll(/uses: (?!\.\/)(\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });

  it('may only read, but for the job that publishes, and takes nothing from a stranger’s branch', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toContain('pull_request_target');
    const writing = text.split('\n').filter((line) => /: write/.test(line));
    expect(writing.length).toBe(name === 'release.yml' ? 3 : 0);
  });

  it('installs by npm ci alone, and runs nothing that is not installed then', () => {
    const runs = [...text.matchAll(/^ *(?:- )?(?:run|version|publish): *(.*)$/gm)].map(
      ([, command = '']) => command,
    );
    expect(runs.length).toBe((text.match(/(?<![-\w])(?:run|version|publish):/g) ?? []).length);
    if (name === 'release.yml') expect(runs.length).toBe(3);
    const known = /^(npm (ci|run (version|release))|bash \.ci\/run)$/;
    expect(runs.filter((run) => !known.test(run))).toEqual([]);
    // The script begins with it, too.
    if (runs.length > 0) expect(runs[0]).toBe(name === 'release.yml' ? 'npm ci' : 'bash .ci/run');
    expect(read('.ci/run')).toMatch(/\nnpm ci && npm test\n$/);
  });
});
