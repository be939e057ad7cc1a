// Has the engine publish the content, and writes the scoreboard that this package ships.
import { writeFileSync } from 'node:fs';
import { publish } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/definition-2023.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { definition2023 } = await import(`data:text/javascript;base64,${code}`);

const scoreboard = publish(definition2023);
const result = parseScoreboard(scoreboard);
if (!result.ok) {
  for (const { message, hint } of result.issues) console.error(`${message}. ${hint}.`);
  process.exit(1);
}
writeFileSync('src/scoreboard-2023.json', `${JSON.stringify(scoreboard, null, 2)}\n`);
