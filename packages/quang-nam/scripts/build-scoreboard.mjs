// Has the engine publish the content, checks the result, and writes the scoreboard that this
// package ships.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publish } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { build } from 'esbuild';

const source = new URL('../src/', import.meta.url);

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('definition-2023.ts', source))],
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { definition2023 } = await import(`data:text/javascript;base64,${code}`);

const scoreboard = publish(definition2023);
const result = parseScoreboard(scoreboard, 'en');
if (!result.ok) {
  for (const { message, hint } of result.issues) console.error(`${message}. ${hint}.`);
  process.exit(1);
}
writeFileSync(new URL('scoreboard-2023.json', source), `${JSON.stringify(scoreboard, null, 2)}\n`);
