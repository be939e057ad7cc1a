import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** The engine asks nobody for the time, for chance, or for anything outside it. */
const pure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The present is passed in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The present is passed in.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is passed in, as a seed.',
  },
];

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
];

/** Only what a package exports may be imported from it. */
const deepImports = {
  group: ['@thidua/*/src/*', '@thidua/*/dist/*', '**/packages/*/src/**', '../../../../*/src/**'],
  message: 'Import a package by its name.',
};
const content = {
  group: ['@thidua/quang-nam', '@thidua/quang-nam/*'],
  message: 'Only the demo, the command line and tests know a province.',
};
const zod = {
  group: ['zod', 'zod/*'],
  allowTypeImports: true,
  message: 'The engine ships no zod.',
};

const restrict = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [deepImports, ...patterns] }],
});

export default tseslint.config(
  { ignores: ['**/dist/', '**/test-results/', '**/.turbo/', '**/custom-elements.json'] },
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
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...restrict(content),
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...pure],
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'fetch',
        'process',
        'navigator',
        'localStorage',
      ],
      ...restrict(content, zod),
    },
  },
  {
    // What needs zod: the schemas, and the parse functions that are exported beside them.
    files: [
      'packages/core/src/schema.ts',
      'packages/core/src/model/*.ts',
      'packages/core/src/parse/{scoreboard,to-json-schema,zod-issues}.ts',
    ],
    rules: restrict(content),
  },
  { files: ['packages/widgets/src/**/*.ts'], extends: [lit['flat/recommended']] },
  {
    files: [
      'apps/demo/**',
      'packages/cli/**',
      'packages/quang-nam/**',
      '**/*.test.ts',
      '**/test/**',
    ],
    rules: restrict(),
  },
  {
    files: ['**/*.config.{js,mjs,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
