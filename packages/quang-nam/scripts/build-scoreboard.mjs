// Has the engine publish the content, checks the result, and writes the scoreboard that this
// package ships.
import { writeFileSync } from 'node:fs';
import { importSource } from '@thidua/tooling/import-source';
import { orExit } from '@thidua/tooling/or-exit';

const source = new URL('../src/', import.meta.url);
const { publish } = await importSource('@thidua/core');
const { parseScoreboard } = await importSource('@thidua/core/schema');
const { definition2023 } = await importSource(new URL('definition-2023.ts', source));

const scoreboard = publish(definition2023);
orExit(parseScoreboard(scoreboard, 'en'));
writeFileSync(new URL('scoreboard-2023.json', source), `${JSON.stringify(scoreboard, null, 2)}\n`);
