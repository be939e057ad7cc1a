// @ts-check
import { placeholderMarks as marks } from '../content.mjs';

/** A text that a reader sees to be a placeholder, as code. @param {string} vi @param {string} en */
const text = (vi, en) => `{ vi: '${vi} ${marks.vi}', en: '${en} ${marks.en}' }`;

/** The same on lines of its own, inside an object. @param {string} vi @param {string} en @param {string} indent */
const longText = (vi, en, indent) =>
  `{\n${indent}  vi: '${vi} ${marks.vi}',\n${indent}  en: '${en} ${marks.en}',\n${indent}}`;

/**
 * The data of a new content package: one placeholder of each kind, which says so.
 *
 * @param {string} province such as `nghe-an`
 * @returns {Record<string, string>} texts by path
 */
export const contentData = (province) => ({
  'src/index.ts': `// Content only: data with sources, no logic.
export { blocs } from './blocs.js';
export { boards } from './boards.js';
export { definition } from './definition.js';
export { localities } from './localities.js';
export { scoreboard } from './scoreboard.js';
export * as sources from './sources.js';
export { targets } from './targets.js';
`,
  'src/sources.ts': `import type { Source } from '@thidua/core';

// Every source of this package, once; the figures refer to it. An address (\`url\`) is recorded only
// as it was seen, complete.

export const directive: Source = {
  title: ${longText('Chỉ thị phát động phong trào thi đua', 'Directive launching the movement', '  ')},
};

export const register: Source = {
  title: ${longText('Danh mục đơn vị hành chính', 'Register of administrative units', '  ')},
};
`,
  'src/localities.ts': `import type { Locality } from '@thidua/core';

/**
 * Units that take part, by code of the General Statistics Office. Codes were given again with new
 * meanings, so a code is a key only with a day: \`validFrom\` and \`validTo\`, where a document was seen.
 */
export const localities: Locality[] = [
  {
    code: 'MAU',
    name: ${text('Địa phương', 'Locality')},
    fullName: ${longText('Huyện, phường, xã', 'District, ward or commune', '    ')},
    type: 'district',
    bloc: 'cum-mau',
  },
];
`,
  'src/blocs.ts': `import type { Bloc } from '@thidua/core';
import * as sources from './sources.js';

/** Who competes with whom, as the Emulation Council decided. */
export const blocs: Bloc[] = [
  {
    id: 'cum-mau',
    name: ${text('Cụm thi đua', 'Bloc')},
    members: ['MAU'],
    source: sources.register,
  },
];
`,
  'src/targets.ts': `import type { TargetDefinition } from '@thidua/core';
import * as sources from './sources.js';

/**
 * What the directive wants to be reached, and what was measured. Nothing is measured against an
 * \`unverified\` or \`inferred\` figure.
 */
export const targets: TargetDefinition[] = [
  {
    id: 'target',
    title: ${text('Chỉ tiêu', 'Target')},
    unit: ${text('đơn vị tính', 'unit')},
    direction: 'increase',
    bound: 'at-least',
    goal: { value: 1, asOf: '2000', status: 'unverified', source: sources.directive },
    observations: [],
    source: sources.directive,
  },
];
`,
  'src/boards.ts': `import type { BoardDefinition } from '@thidua/core';
import * as sources from './sources.js';

/** Rankings as others published them. A score that was not published is a gap with its reason. */
export const boards: BoardDefinition[] = [
  {
    id: 'ranking',
    title: ${text('Bảng xếp hạng', 'Ranking')},
    period: '2000',
    asOf: '2000-01-01',
    status: 'illustrative',
    source: sources.directive,
    basis: 'published-rank',
    scoreTitle: { vi: 'Điểm', en: 'Score' },
    digits: 2,
    grades: [],
    columns: [],
    entries: [{ code: 'MAU', score: { missing: 'no-data' } }],
  },
];
`,
  'src/definition.ts': `import type { ScoreboardDefinition } from '@thidua/core';
import { blocs } from './blocs.js';
import { boards } from './boards.js';
import { localities } from './localities.js';
import * as sources from './sources.js';
import { targets } from './targets.js';

/**
 * What the scoreboard states, before the engine measures and ranks. \`asOf\` is the date of its newest
 * figure. \`illustrative\` until no placeholder is left; then \`provisional\`, and \`official\` when the
 * body in charge issues it.
 */
export const definition: ScoreboardDefinition = {
  id: '${province}',
  title: ${longText('Phong trào thi đua yêu nước', 'Patriotic emulation movement', '  ')},
  asOf: '2000-01-01',
  publishedAt: '2000-01-01T08:00:00+07:00',
  status: 'illustrative',
  source: sources.directive,
  blocs,
  localities,
  targets,
  boards,
  milestones: [],
};
`,
  'src/scoreboard.ts': `import type { Scoreboard } from '@thidua/core';
import published from './scoreboard.json';

/**
 * The scoreboard that the engine made of this package's content; \`scripts/build-scoreboard.mjs\`
 * writes it, and a test holds the two together.
 *
 * The cast is safe because that test also parses the file: an import of JSON widens every literal.
 */
export const scoreboard = published as Scoreboard;
`,
});
