import { browsersProject, builtProject } from '@thidua/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { passWithNoTests: true, projects: [builtProject(), browsersProject()] },
});
