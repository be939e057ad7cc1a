// @ts-check
// What the compilers of frameworks know about the tags: small apps that use what was built.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { svelte2tsx } from 'svelte2tsx';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compilerSays } from '../src/compiler-says.mjs';
import { root } from '../src/workspaces.mjs';

const { resolve } = createRequire(import.meta.url);

/** First lines, without what a compiler tells of all the attributes that there are. */
const brief = (/** @type {string} */ said) =>
  said
    .split('\n')[0]
    ?.replace(/^.*error TS\d+: /, '')
    .replace(/ (?:is not assignable to|does not exist (?:in|on)|exist in) type.*$/, '');

/** @param {string} on what goes before the name of an event */
const page = (on) => `
  export const page = (scoreboard: Scoreboard) => (
    <main>
      <thidua-leaderboard
        src="/a.json" limit={5} page-size="20" as-of="2023-06-11" refresh={15} id="board"
        scoreboard={scoreboard}
        ${on}thidua-locality-select={(event) => event.code.trim()}
        ${on}thidua-error={(event) => event.problem.message.trim()}
      >
        <p>Fallback</p>
      </thidua-leaderboard>
      <thidua-countdown date="11/6/2023" recurring lang="en" theme="dark" />
      WRONG
    </main>
  );
`;

/** Each with what the compiler says of it. */
const wrong = {
  '<thidua-tile-map theme="blue" />': `Type '"blue"'`,
  '<thidua-tile-map by="shade" />': `Type '"shade"'`,
  '<thidua-tile-map bord="a" />': `Type '{ bord: string; }'`,
  '<thidua-tilemap />': "Property 'thidua-tilemap'",
};

/** @type {[string, string, string, ts.CompilerOptions?][]} */
const frameworks = [
  ['react', 'react', 'on'],
  ['preact', 'preact', 'on'],
  ['solid', 'solid-js', 'on:', { jsx: ts.JsxEmit.Preserve }],
];

describe.each(frameworks)('with @thidua/widgets/%s', (entry, jsxImportSource, on, options) => {
  const says = (/** @type {string} */ tags) =>
    compilerSays(
      `import type {} from '@thidua/widgets/${entry}';
       import type { Scoreboard } from '@thidua/core';
       ${page(on).replace('WRONG', tags)}`,
      {
        name: 'importer.tsx',
        options: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource, ...options },
      },
    ).map(brief);

  it('compiles what is right, events and properties included', () => {
    expect(says('')).toEqual([]);
  });

  it('refuses a wrong value, a wrong attribute and a wrong tag', () => {
    expect(says(Object.keys(wrong).join('\n'))).toEqual(
      expect.arrayContaining(Object.values(wrong)),
    );
  });
});

it('types the tags in components of Svelte', () => {
  const { code } = svelte2tsx(
    `<script lang="ts">
       import type {} from '@thidua/widgets/svelte';
       import type { Scoreboard } from '@thidua/core';
       let { scoreboard }: { scoreboard: Scoreboard } = $props();
     </script>
     <thidua-leaderboard
       src="/a.json" limit={5} page-size="20" as-of="2023-06-11" id="board" {scoreboard}
       onthidua-locality-select={(event) => event.code.trim()}
     ><p>Fallback</p></thidua-leaderboard>
     <thidua-countdown recurring date="11/6/2023"></thidua-countdown>
     <thidua-tile-map theme="blue"></thidua-tile-map>
     <thidua-tile-map bord="a"></thidua-tile-map>`,
    { filename: 'importer.svelte', isTsFile: true, mode: 'ts', version: '5' },
  );
  const said = compilerSays(code, {
    name: 'importer.tsx',
    options: { jsx: ts.JsxEmit.Preserve },
    beside: [
      resolve('svelte2tsx/svelte-shims-v4.d.ts'),
      join(dirname(resolve('svelte/package.json')), 'svelte-html.d.ts'),
    ],
  });
  expect(said.map(brief)).toEqual([
    `Type '"blue"'`,
    `Object literal may only specify known properties, and '"bord"'`,
  ]);
});

it('types the tags in templates of Vue', () => {
  const results = join(root, 'packages/tooling/test-results');
  mkdirSync(results, { recursive: true });
  const place = mkdtempSync(join(results, 'vue-'));
  const compilerOptions = {
    ...{ module: 'esnext', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022', 'dom'] },
    ...{ types: [], strict: true, noEmit: true, skipLibCheck: true },
  };
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions,
      vueCompilerOptions: { strictTemplates: true },
      files: ['app.vue'],
    }),
  );
  writeFileSync(
    join(place, 'app.vue'),
    `<script setup lang="ts">
      import type {} from '@thidua/widgets/vue';
      import type { Scoreboard } from '@thidua/core';
      defineProps<{ scoreboard: Scoreboard }>();
    </script>
    <template>
      <thidua-leaderboard
        src="/a.json" :limit="5" page-size="20" as-of="2023-06-11" id="board"
        :scoreboard="scoreboard"
        @thidua-locality-select="(event) => event.code.trim()"
        @thidua-error="(event) => event.problem.message.trim()"
      ><p>Fallback</p></thidua-leaderboard>
      <thidua-countdown recurring date="11/6/2023"></thidua-countdown>
      <thidua-tile-map theme="blue"></thidua-tile-map>
      <thidua-tile-map bord="a"></thidua-tile-map>
      <thidua-tilemap></thidua-tilemap>
    </template>`,
  );
  const compiler = join(root, 'node_modules/.bin/vue-tsc');
  const { stdout } = spawnSync(compiler, ['--noEmit', '--project', place], { encoding: 'utf8' });
  rmSync(place, { recursive: true });
  expect(stdout.trim().split('\n').map(brief)).toEqual([
    `Type '"blue"'`,
    "Object literal may only specify known properties, but 'bord'",
    "Property 'thidua-tilemap'",
  ]);
});

it('tells VS Code every tag with its attributes, and the values of closed lists', () => {
  const folder = join(root, 'packages/widgets');
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  /**
   * @type {{
   *   tags: { name: string, attributes: { name: string, values?: { name: string }[] }[] }[],
   * }}
   */
  const { tags } = read('vscode.html-custom-data.json');
  const described = read('custom-elements.json').modules.flatMap(
    (/** @type {{ declarations: { tagName?: string }[] }} */ { declarations }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
  );
  expect(tags.map(({ name }) => name)).toEqual(described);
  const attributes = tags.find(({ name }) => name === 'thidua-tile-map')?.attributes ?? [];
  expect(attributes.find(({ name }) => name === 'by')?.values).toEqual(
    ['grade', 'rank', 'score'].map((name) => ({ name })),
  );
  expect(attributes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['board', 'src', 'as-of', 'refresh']),
  );
});
