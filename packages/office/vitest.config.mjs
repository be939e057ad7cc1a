import { defineConfig } from 'vitest/config';
import { unitProject } from '@thidua/tooling/vitest';

export default defineConfig({ test: { passWithNoTests: true, projects: [unitProject()] } });
