import { defineConfig } from 'vitest/config';
import { builtProject } from './src/vitest.mjs';

export default defineConfig({ test: { projects: [builtProject()] } });
