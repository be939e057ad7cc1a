import { defineConfig } from 'vitest/config';
import { browsersProject, builtProject } from './src/vitest.mjs';

export default defineConfig({
  test: {
    passWithNoTests: true,
    // Lint remembers the folder that it first worked in.
    projects: [builtProject({ isolate: true }), browsersProject()],
  },
});
