import { defineConfig } from 'vitest/config';
import { builtProject, unitProject } from '@thidua/tooling/vitest';

export default defineConfig({
  test: {
    passWithNoTests: true, // Each file has a folder of its own to write into.
    projects: [unitProject(), builtProject({ isolate: true })],
  },
});
