// Writes the content as JSON files, for the command line, for other languages, and to serve.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as content from '../dist/index.js';

const folder = new URL('../dist/data/', import.meta.url);
const write = (name, value) =>
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(value, null, 2)}\n`);

mkdirSync(folder, { recursive: true });
write('scheme', content.scheme);
write('commune-scheme', content.communeScheme);
write('localities', content.localities);
write('communes', content.communes);
write('blocs', content.blocs);
write('reports-2022', content.reports2022);
write('reports-2023', content.reports2023);
write('commune-reports-2023', content.communeReports2023);
write('scoreboard-2022', content.scoreboard2022);
write('scoreboard-2023', content.scoreboard2023);
