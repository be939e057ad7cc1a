// @ts-check

/**
 * The files that make a folder a content package.
 *
 * @param {string} province such as `nghe-an`
 * @param {{ engines: object, devDependencies: object }} like a content package to be like
 * @param {string} coreVersion
 * @returns {Record<string, string>} texts by path
 */
export function contentPackage(province, like, coreVersion) {
  const manifest = {
    name: `@thidua/${province}`,
    version: '0.0.0',
    // Until every placeholder is replaced: a test holds it.
    private: true,
    description: `Content: an emulation movement of ${province}, each figure with source, date and status.`,
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: like.engines,
    exports: {
      '.': {
        '@thidua/source': './src/index.ts',
        types: './dist/index.d.ts',
        default: './dist/index.js',
      },
      './scoreboard.json': './dist/scoreboard.json',
      './package.json': './package.json',
    },
    types: './dist/index.d.ts',
    files: ['dist', 'src', '!src/**/*.test.ts'],
    scripts: {
      build: 'tsup',
      typecheck: 'tsc -p tsconfig.json',
      'test:unit': 'vitest run --project unit',
      'test:built': 'vitest run --project built',
      scoreboard: 'node scripts/build-scoreboard.mjs',
    },
    dependencies: { '@thidua/core': coreVersion },
    devDependencies: like.devDependencies,
    publishConfig: { access: 'public', provenance: true },
  };
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'tsconfig.json': `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "types": ["node"] },
  "include": ["src"]
}
`,
    'tsup.config.ts': `import { copyFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  // A file of output for each file of content: bundlers leave out whole files that nobody asks for.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: ['esm'],
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  sourcemap: true,
  dts: {
    entry: { index: 'src/index.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  onSuccess: async () => copyFileSync('src/scoreboard.json', 'dist/scoreboard.json'),
});
`,
    'vitest.config.mjs': `import { builtProject, unitProject } from '@thidua/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { projects: [unitProject(), builtProject()] } });
`,
    'scripts/build-scoreboard.mjs': `// Has the engine publish the content, checks the result, and writes the scoreboard that this
// package ships.
import { writeFileSync } from 'node:fs';
import { importSource } from '@thidua/tooling/import-source';
import { orExit } from '@thidua/tooling/or-exit';

const source = new URL('../src/', import.meta.url);
const { publish } = await importSource('@thidua/core');
const { parseScoreboard } = await importSource('@thidua/core/schema');
const { definition } = await importSource(new URL('definition.ts', source));

const scoreboard = publish(definition);
orExit(parseScoreboard(scoreboard, 'vi'));
writeFileSync(new URL('scoreboard.json', source), \`\${JSON.stringify(scoreboard, null, 2)}\\n\`);
`,
    'README.md': `# @thidua/${province}

Content of a province: its localities, blocs, targets and rankings as typed data, each figure with source, date and status, and the scoreboard that the engine makes of them. Data only: no logic, no dependency at run time.

**Everything in it is still a placeholder.** It is private, its status is \`illustrative\`, and its figures are \`unverified\`; a test holds that as long as one placeholder stands. [How to fill it](../../docs/your-province.md).

| export | holds |
| --- | --- |
| \`sources\` | every source, once |
| \`localities\`, \`blocs\` | units with code and validity; who competes with whom |
| \`targets\`, \`boards\` | what is to be reached and what was measured; rankings as published |
| \`definition\` | what the scoreboard states, before the engine measures and ranks |
| \`scoreboard\` | \`publish(definition)\`, the same as \`@thidua/${province}/scoreboard.json\` |

## How far to trust it

…: which data were read in which source, which were derived, which were inferred.

## What was not found

…: what the sources do not say. It stays open here, and is not filled in.

## Tiếng Việt

Gói dữ liệu này **còn là mẫu**: mọi chỗ ghi “(mẫu, cần thay)” phải được thay bằng số liệu thật, có nguồn, ngày và tình trạng. Chưa thay hết thì chưa công bố. Số liệu không tìm thấy thì ghi vào mục “What was not found”, không tự điền.
`,
  };
}
