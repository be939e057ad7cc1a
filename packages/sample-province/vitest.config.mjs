import { builtProject, unitProject } from '@thidua/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { projects: [unitProject(), builtProject()] } });
