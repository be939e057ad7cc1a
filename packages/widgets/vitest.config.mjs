import { browserProject, browsersProject, builtProject, unitProject } from '@thidua/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      unitProject(),
      await browserProject(),
      builtProject({ name: 'pages' }),
      browsersProject(),
    ],
  },
});
