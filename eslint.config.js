import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { rooms } from '@thidua/tooling/rooms';

/** Nobody imports upwards, so that no rooms go in a circle; nor the entries, or what tests need. */
const upwards = rooms.map((room, floor) => ({
  target: `./packages/core/src/${room}/**`,
  from: [...rooms.slice(floor + 1), 'testing', 'index.ts', 'schema.ts'].map(
    (above) => `./packages/core/src/${above}`,
  ),
  message: `${room} lies below it: see the rooms of core in docs/architecture.md.`,
}));

const tests = ['**/*.test.{ts,mjs}', '**/test/**', '**/src/testing/**', '**/bench/**'];

const named = [
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Exports have names.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
];
const withoutClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]' },
  { selector: 'CallExpression[callee.name="Date"]' },
].map((use) => ({ ...use, message: 'The present is passed in.' }));

/** Properties that are known stand plainly; a spread is for those that may be missing. */
const plain = {
  selector: 'SpreadElement > ObjectExpression.argument',
  message: 'Write the properties without a spread.',
};

/** Only what a package exports may be imported from it. */
const deep = {
  regex: '^@thidua/[^/]+/(src|dist|node_modules)(/|$)',
  message: 'Import what the package exports.',
};
/** Packages of content, by folder. `npm run new content` adds to them. */
const contents = ['quang-nam', 'sample-province'];
const content = {
  regex: `^@thidua/(${contents.join('|')})(/|$)`,
  message: 'Only the demo, the command line and tests know a province.',
};
const zod = {
  regex: '^zod(/|$)',
  allowTypeImports: true,
  message: 'The engine ships no zod.',
};

/** A site needs no other package of ours than these. */
const otherThanElements = {
  regex: '^@thidua/(?!(core|widgets|sheets|office)(/|$))',
  message: 'The site imports core, widgets, sheets and office only.',
};

/** Whoever reads files hands them over: what is done with them reads nothing itself. */
const otherThanFiles = {
  regex: '^(node:|@thidua/(?!(core|sheets)(/|$)))',
  message: 'The office imports core and sheets only, and reads no file.',
};
/** What belongs to a page, a process or a machine. */
const surroundings = [
  ...['document', 'window', 'navigator', 'localStorage', 'fetch', 'process', 'performance'],
];

const spreadsheets = {
  regex: '^hucre(/|$)',
  message: 'Only cells/library.ts knows the spreadsheet library.',
};

/** Forbids imports, however they are written: `import`, `export … from` and `import()`. */
const forbid = ({ imports, syntax = [] }) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [deep, ...imports] }],
  'no-restricted-syntax': [
    'error',
    ...named,
    ...syntax,
    ...[deep, ...imports].map(({ regex, message }) => ({
      selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
      message,
    })),
  ],
});

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/test-results/',
      '**/.turbo/',
      '.stryker-tmp/',
      '**/custom-elements.json',
    ],
  },
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [tseslint.configs.strict],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['packages/*/tsconfig.json', 'apps/*/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      'import-x/no-relative-packages': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...forbid({ imports: [content] }),
    },
  },
  {
    // What is shipped needs only what its package.json gives to those who install it.
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }] },
  },
  {
    // Whatever a file says, a pattern reads it in time that grows with its length, and not with its square.
    files: ['{packages,apps}/*/src/**/*.ts'],
    ignores: tests,
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // Rules that ask the compiler, where a mistake would reach a page or an office.
    files: ['{packages,apps}/*/src/**/*.ts'],
    ignores: [...tests, '**/*.d.ts'],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'apps/*/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // An async listener is fine.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The engine asks nobody for the time, for chance, or for anything outside it.
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...surroundings],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The present is passed in.' },
        { object: 'Math', property: 'random', message: 'Chance is passed in, as a seed.' },
      ],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: upwards }],
      ...forbid({ imports: [content, zod], syntax: [...withoutClock, plain] }),
    },
  },
  {
    // What needs zod: the schemas, and the parse functions that are exported beside them.
    files: [
      'packages/core/src/schema.ts',
      'packages/core/src/model/**/*.ts',
      'packages/core/src/parse/{check-report,directive,parse-file,report,scheme,scoreboard,to-json-schema,zod-issues}.ts',
    ],
    ignores: tests,
    rules: forbid({ imports: [content], syntax: [...withoutClock, plain] }),
  },
  {
    // One file knows the spreadsheet library: another one could take its place there.
    files: ['packages/sheets/src/**/*.ts'],
    ignores: [...tests, 'packages/sheets/src/cells/library.ts'],
    rules: forbid({ imports: [content, spreadsheets], syntax: withoutClock }),
  },
  {
    files: ['packages/office/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...surroundings],
      ...forbid({ imports: [otherThanFiles], syntax: withoutClock }),
    },
  },
  { files: ['packages/widgets/src/**/*.ts'], extends: [lit['flat/recommended']] },
  {
    // What is added to a framework's declarations can only be an interface.
    files: ['packages/widgets/src/frameworks/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }] },
  },
  {
    // A site is made of a scoreboard and the elements, whatever the scoreboard came from.
    files: ['packages/site/src/**/*.ts'],
    ignores: tests,
    rules: forbid({ imports: [otherThanElements] }),
  },
  {
    files: ['apps/demo/**', 'packages/cli/**', ...tests],
    rules: forbid({ imports: [] }),
  },
  {
    files: ['**/*.config.{js,mjs,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
