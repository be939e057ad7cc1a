import { bundle } from '@thidua/tooling/bundle'; import { writeFileSync } from 'node:fs';
writeFileSync('/tmp/score-bundle.js', (await bundle(`export { score, scoreTable } from '@thidua/core';`)).text);
