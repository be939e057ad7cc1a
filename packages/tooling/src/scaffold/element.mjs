// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Draft } from './draft.mjs';
import { camelCase, checkedName, pascalCase } from './names.mjs';

const widgets = 'packages/widgets';

/** @param {string} noun */
function filesOf(noun) {
  const one = camelCase(noun);
  const many = pascalCase(noun);
  const element = `import { ThiduaElement } from '../../shared/thidua-element.js';
import { ${one}Styles } from './${noun}.styles.js';

/**
 * What it shows, in a sentence.
 *
 * @tag thidua-${noun}
 */
export class Thidua${many} extends ThiduaElement {
  static override styles = [...super.styles, ${one}Styles];
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-${noun}': Thidua${many};
  }
}
`;
  const view = `import type { Locale, Scoreboard } from '@thidua/core';
import { ${one}Words } from './${noun}.messages.js';

/** What is printed. */
export interface ${many}View {
  heading: string;
}

/** What a scoreboard gives to print. */
export function ${one}View(scoreboard: Scoreboard, locale: Locale): ${many}View {
  return { heading: ${one}Words[locale].heading(scoreboard.title[locale]) };
}
`;
  const messages = `import type { Locale } from '@thidua/core';

/** Words of the element. */
export interface ${many}Words {
  heading: (title: string) => string;
}

export const ${one}Words: Record<Locale, ${many}Words> = {};
`;
  const styles = `import { css } from 'lit';

export const ${one}Styles = css\`\`;
`;
  const define = `import { defineOnce } from '../../shared/define-once.js';
import { Thidua${many} } from './${noun}.js';

defineOnce('thidua-${noun}', Thidua${many});
`;
  const test = `import '@thidua/widgets/${noun}/define';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, mount, textOf, violations } from '../../../test/support/mount.js';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';

afterEach(clear);

describe('<thidua-${noun}>', () => {
  it('shows …', async () => {
    const element = await mount('thidua-${noun}', {}, { scoreboard: scoreboard2023 });
    expect(textOf(element)).toContain('…');
    expect(await violations(element)).toEqual([]);
  });
});
`;
  const embed = `import './separate.js';
import { define } from './elements.js';

await define('${noun}');
`;
  const folder = `${widgets}/src/elements/${noun}/${noun}`;
  return {
    [`${folder}.ts`]: element,
    [`${folder}.view.ts`]: view,
    [`${folder}.messages.ts`]: messages,
    [`${folder}.styles.ts`]: styles,
    [`${folder}.define.ts`]: define,
    [`${folder}.browser.test.ts`]: test,
    [`${widgets}/src/embed/${noun}.ts`]: embed,
  };
}

/** @param {string} noun */
const exportsOf = (noun) =>
  [
    [noun, `elements/${noun}/${noun}.ts`, noun],
    [`${noun}/define`, `elements/${noun}/${noun}.define.ts`, `${noun}/define`],
  ]
    .map(
      ([entry, source, built]) => `    "./${entry}": {
      "@thidua/source": "./src/${source}",
      "types": "./dist/${built}.d.ts",
      "default": "./dist/${built}.js"
    },
`,
    )
    .join('');

/**
 * Scaffolds an element: its folder and embed file, and the lines that others need of it. What it
 * shows and says is left open, so that it does not compile until it is there.
 *
 * @param {string} root the repository's folder
 * @param {string | undefined} name the element's noun, such as \`tile-map\`
 * @returns {{ written: string[], next: string[] }} files, and what is left to do
 * @throws Refusal for a name that cannot be used; nothing is written then
 */
export function newElement(root, name) {
  const taken = [...readdirSync(join(root, widgets, 'src/elements')), 'elements', 'index'];
  const noun = checkedName(name, 'element', 'tile-map', taken);
  const type = `Thidua${pascalCase(noun)}`;
  const path = `./elements/${noun}/${noun}`;
  const draft = new Draft(root);
  for (const [file, text] of Object.entries(filesOf(noun))) draft.create(file, text);
  const source = `${widgets}/src`;
  const exported = `export { ${type} } from '${path}.js';\n`;
  draft.insert(`${source}/index.ts`, 'after', /^export .*\.\/elements\/.*\n/gm, exported);
  const imported = `import { ${type} } from '${path}.js';\n`;
  draft.insert(`${source}/define.ts`, 'after', /^import .*\.\/elements\/.*\n/gm, imported);
  const defined = `defineOnce('thidua-${noun}', ${type});\n`;
  draft.insert(`${source}/define.ts`, 'after', /^defineOnce\(.*\n/gm, defined);
  const nouns = /(?<=^export const nouns = \[.*)\];/gm;
  draft.insert(`${source}/embed/nouns.ts`, 'before', nouns, `, '${noun}'`);
  const loaded = `  '${noun}': () => import('../elements/${noun}/${noun}.define.js'),\n`;
  draft.insert(`${source}/embed/together.ts`, 'after', /^ {2}.* => import\(.*\n/gm, loaded);
  draft.insert(`${widgets}/package.json`, 'before', /^ {4}"\.\/embed\/\*"/gm, exportsOf(noun));
  const mountable = ` | 'thidua-${noun}'`;
  const names = /(?<=^type ElementName =[^;]*);/gm;
  draft.insert(`${widgets}/test/support/mount.ts`, 'before', names, mountable);
  const changeset = `---\n"@thidua/widgets": minor\n---\n\n\`<thidua-${noun}>\`: …\n`;
  draft.create(`.changeset/element-${noun}.md`, changeset);
  return {
    written: draft.write(),
    next: [
      `npx tsc -p ${widgets}/tsconfig.json  names what it has to show (content) and its words in each language`,
      `${source}/elements/${noun}/${noun}.browser.test.ts has to see what it shows, with axe, in every state`,
      `ceilings in ${widgets}/test/bundle.test.ts, a page in apps/demo, a row in README.md`,
    ],
  };
}
