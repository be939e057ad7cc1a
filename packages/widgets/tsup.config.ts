import { readFileSync, rmSync } from 'node:fs';
import { minifiedTemplates } from '@thidua/tooling/minify-templates';
import { defineConfig, type Options } from 'tsup';
import { nouns } from './src/elements/nouns.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

// Both builds run at once: clean here, not by `clean: true` in one of them.
rmSync('dist', { recursive: true, force: true });

/** Parts of a scoreboard that no element shows yet: a page need not check them. */
const unread = [
  ...['proposals', 'votes', 'stage', 'scheme', 'details'],
  // Reasons of rows, which only the scorecard and an opened row read, and draw or refuse.
  ...['breakdown', 'criteria', 'dataShare', 'benchmarks', 'groups', 'tieBreak'],
  ...['strengths', 'weaknesses', 'gains', 'gradeReason'],
  ...['unranked', 'classes', 'validFrom', 'validTo', 'sources', 'origin'],
];
const wordsForPeople = ['title', '$schema', '$id', 'description'];

/** The same schema without the definitions that nothing refers to any more. */
function pruned(schema: { $defs?: Record<string, unknown> }): object {
  const { $defs = {} } = schema;
  const text = JSON.stringify(schema);
  const used = Object.entries($defs).filter(([name]) => text.includes(`"#/$defs/${name}"`));
  const next = { ...schema, $defs: Object.fromEntries(used) };
  return used.length < Object.keys($defs).length ? pruned(next) : next;
}

/** What only people read, and what no element reads, would travel with every page. */
const compactSchema: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'compact-schema',
  setup(build) {
    build.onLoad({ filter: /\.schema\.json$/ }, ({ path }) => ({
      loader: 'json',
      contents: JSON.stringify(
        pruned(
          JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
            (wordsForPeople.includes(key) && typeof value === 'string') ||
            (key === 'examples' && Array.isArray(value)) ||
            (unread.includes(key) && typeof value === 'object')
              ? undefined
              : value,
          ) as { $defs?: Record<string, unknown> },
        ),
      ).replaceAll('__schema', 's'),
    }));
  },
};

/**
 * Pinned files each bring a Lit of their own, and a strict policy lets the name `lit-html` be taken
 * once: they take the policy over from the first.
 */
const onePolicy: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'one-policy',
  setup(build) {
    build.onLoad({ filter: /[\\/]lit-html[\\/]lit-html\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const made = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
      if (!made.test(text)) throw new Error('lit-html makes its policy in another way');
      const shared = 'globalThis[Symbol.for("thidua.policy")]';
      return { loader: 'js', contents: text.replace(made, (policy) => `(${shared}??=${policy})`) };
    });
  },
};

/** A pinned page insists on the content of one file: its scorecard asks for no other. */
const noDetails: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'no-details',
  setup(build) {
    build.onLoad({ filter: /[\\/]scorecard\.reasons-beside\.ts$/ }, () => ({
      loader: 'js',
      contents: 'export class ReasonsBeside { completed(board) { return board; } }',
    }));
  },
};

/** Plain HTML keeps its lines, since a CMS may take its tags away. */
const templates = minifiedTemplates({ keepsLines: /\.static\.ts$|[\\/]server[\\/]/ });

const shared = {
  format: ['esm'],
  splitting: true,
  sourcemap: true,
  esbuildPlugins: [compactSchema, templates],
  // Modules are UTF-8 wherever they come from: Vietnamese need not travel as escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  define: { __THIDUA_VERSION__: JSON.stringify(version) },
} satisfies Options;

/** What pages load: everything that it needs is in these files. */
const embedded = {
  ...shared,
  esbuildPlugins: [compactSchema, templates, onePolicy],
  outDir: 'dist/embed',
  target: 'es2022',
  platform: 'browser',
  minify: true,
  dts: false,
  noExternal: [/.*/],
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      nouns: 'src/elements/nouns.ts',
      server: 'src/server.ts',
      languages: 'src/languages.ts',
      ...Object.fromEntries(
        nouns.flatMap((noun) => [
          [noun, `src/elements/${noun}/${noun}.ts`],
          [`${noun}/define`, `src/elements/${noun}/${noun}.define.ts`],
        ]),
      ),
    },
    target: 'es2022',
    platform: 'neutral',
    // Importing a JSON file is not portable between browsers: the schema is put into the module.
    noExternal: [/\.schema\.json$/],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...embedded,
    entry: {
      thidua: 'src/embed/thidua.ts',
      ...Object.fromEntries(
        nouns.flatMap((noun) => [
          [noun, `src/elements/${noun}/${noun}.embed.ts`],
          [`elements/${noun}`, `src/elements/${noun}/${noun}.define.ts`],
        ]),
      ),
    },
  },
  {
    // An element in one file, so that one `integrity` covers all of it; the source maps are those of
    // the files above. What registers a language shares nothing with them but a name.
    ...embedded,
    entry: {
      languages: 'src/embed/languages.ts',
      ...Object.fromEntries(
        nouns.map((noun) => [`pinned/${noun}`, `src/elements/${noun}/${noun}.pinned.ts`]),
      ),
    },
    esbuildPlugins: [compactSchema, templates, onePolicy, noDetails],
    splitting: false,
    sourcemap: false,
  },
  {
    // What goes with frames runs as a plain script too: some editors drop `type="module"`.
    entry: { iframe: 'src/embed/iframe.ts', framed: 'src/embed/framed.ts' },
    outDir: 'dist/embed',
    format: ['iife'],
    outExtension: () => ({ js: '.js' }),
    target: 'es2022',
    platform: 'browser',
    minify: true,
    sourcemap: true,
    dts: false,
  },
]);
