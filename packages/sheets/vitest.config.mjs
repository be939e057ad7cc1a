import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { builtProject, unitProject } from '@thidua/tooling/vitest';

/** The random schemes of core's own tests, for the law that a workbook holds any of them. */
const alias = {
  'core-testing': fileURLToPath(new URL('../core/src/testing', import.meta.url)),
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [{ ...unitProject(), resolve: { ...unitProject().resolve, alias } }, builtProject()],
  },
});
