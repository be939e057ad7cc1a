import { defineConfig } from 'vitest/config';
import { browsersProject, builtProject } from './src/vitest.mjs';

export default defineConfig({
  test: { passWithNoTests: true, projects: [builtProject(), browsersProject()] },
});
