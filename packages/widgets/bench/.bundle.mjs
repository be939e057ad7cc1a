import { bundle } from '@thidua/tooling/bundle';
const { text } = await bundle(`import { bench } from './packages/widgets/bench/page.mjs'; globalThis.bench = bench;`);
(await import('node:fs')).writeFileSync(process.argv[2], text);
