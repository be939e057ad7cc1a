// @ts-check
/**
 * `npm run test:mutation`: plants faults in what scores, ranks, judges and words, one at a time, and
 * tells which of them no unit test notices. Hours for everything; minutes for one file:
 *
 *     npm run test:mutation -- --mutate packages/core/src/rules/rank.ts
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'packages/tooling/mutation/vitest.config.mjs' },
  mutate: [
    'packages/core/src/{rules,scoring,ranking,gates,engine,targets}/**/*.ts',
    'packages/widgets/src/elements/*/*.view.ts',
    'packages/widgets/src/shared/clock.ts',
    '!**/*.test.ts',
    '!**/examples/**',
  ],
  ignorePatterns: ['apps', 'docs', '**/dist', '**/hosting-files', '**/test-results'],
  coverageAnalysis: 'perTest',
  // A fault that only changes what an import prepares would run every test.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 60_000,
  // The whole unit run, once, on a machine that may be busy.
  dryRunTimeoutMinutes: 60,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
