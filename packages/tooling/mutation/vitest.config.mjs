// @ts-check
import { defineConfig } from 'vitest/config';
import { unitProject } from '../src/vitest.mjs';

const { ssr, test } = unitProject();

/** Unit tests of all packages at once, but those whose cost is what they measure. */
export default defineConfig({
  ssr,
  test: {
    ...test,
    name: 'mutation',
    include: ['packages/{core,widgets}/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts', '**/*.growth.test.ts'],
  },
});
