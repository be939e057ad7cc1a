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
  const element = `import type { TemplateResult } from 'lit';
import type { Problem } from '../../shared/error-event.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { ${one}Answer } from './${noun}.facts.js';
import { ${one}Styles } from './${noun}.styles.js';
import { ${one}Template } from './${noun}.template.js';

/**
 * What it shows, in a sentence.
 *
 * @tag thidua-${noun}
 * @csspart heading - what is shown
 */
export class Thidua${many} extends ThiduaElement {
  static override styles = [...super.styles, ${one}Styles];

  protected override content(): TemplateResult | Problem {
    const answer = ${one}Answer(this.data, this.locale);
    return 'code' in answer ? answer : ${one}Template(answer, this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-${noun}': Thidua${many};
  }
}
`;
  const facts = `import type { Language, Scoreboard } from '@thidua/core';
import type { Problem } from '../../shared/error-event.js';
import type { Provenance } from '../../shared/provenance.js';
import { ${one}Words } from './${noun}.messages.js';
import { ${one}View, type ${many}View } from './${noun}.view.js';

/** What is printed, and where it comes from. */
export interface ${many}Answer {
  view: ${many}View;
  provenance: Required<Provenance>;
}

/** What a scoreboard gives to print, or why there is nothing. */
export function ${one}Answer(
  scoreboard: Scoreboard | undefined,
  locale: Language,
): ${many}Answer | Problem {
  if (!scoreboard) return { code: 'no-data', message: ${one}Words(locale).needsData };
  const { source, asOf, status } = scoreboard;
  const provenance = { source, asOf, status, basis: undefined };
  return { view: ${one}View(scoreboard, locale), provenance };
}
`;
  const template = `import type { Language } from '@thidua/core';
import { html, type TemplateResult } from 'lit';
import { badge, sourceLine } from '../../shared/provenance.js';
import type { ${many}Answer } from './${noun}.facts.js';

/** What is shown, with its source. */
export function ${one}Template(
  { view, provenance }: ${many}Answer,
  locale: Language,
): TemplateResult {
  return html\`<p part="heading">\${view.heading}\${badge(provenance.status, locale)}</p>
    <p part="source" class="note">\${sourceLine(provenance, locale)}</p>\`;
}
`;
  const view = `import { textIn, type Language, type Scoreboard } from '@thidua/core';
import { ${one}Words } from './${noun}.messages.js';

/** What is printed. */
export interface ${many}View {
  heading: string;
}

/** Puts a scoreboard into words. */
export function ${one}View(scoreboard: Scoreboard, locale: Language): ${many}View {
  return { heading: ${one}Words(locale).heading(textIn(scoreboard.title, locale)) };
}
`;
  const messages = `import { messages } from '@thidua/core';

/** Words of the element. */
export interface ${many}Words {
  heading: (title: string) => string;
  needsData: string;
}

export const ${one}Words = messages<${many}Words>('${noun}', {});
`;
  const styles = `import { css } from 'lit';

export const ${one}Styles = css\`
  [part='heading'] {
    font-weight: 600;
  }
\`;
`;
  const plain = `import { html } from 'lit';
import type { StaticContent, StaticQuestion } from '../../server/static-content.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { ${one}Answer } from './${noun}.facts.js';
import type { Thidua${many} } from './${noun}.js';

/** The same as plain HTML, which is read where a CMS takes scripts and styles away. */
export function ${one}Static({
  scoreboard,
  locale,
}: StaticQuestion<Thidua${many}>): StaticContent | Problem {
  const answer = ${one}Answer(scoreboard, locale);
  if (isProblem(answer)) return answer;
  const { view, provenance } = answer;
  return { heading: view.heading, brief: '', body: html\`\`, provenance };
}
`;
  const picture = `import { sentencePicture, type PictureContent } from '../../picture/picture-content.js';
import type { StaticQuestion } from '../../server/static-content.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { ${one}Answer } from './${noun}.facts.js';
import type { Thidua${many} } from './${noun}.js';

/** The same as a picture for sharing. */
export function ${one}Picture({
  scoreboard,
  locale,
}: StaticQuestion<Thidua${many}>): PictureContent | Problem {
  const answer = ${one}Answer(scoreboard, locale);
  if (isProblem(answer)) return answer;
  return sentencePicture(answer.view.heading, '', answer.provenance);
}
`;
  const server = `import type { ElementOnServer } from '../on-server.js';
import { Thidua${many} } from './${noun}.js';
import { ${one}Picture } from './${noun}.picture.js';
import { ${one}Static } from './${noun}.static.js';

export const ${one}OnServer: ElementOnServer<Thidua${many}> = {
  elementClass: Thidua${many},
  plain: ${one}Static,
  picture: ${one}Picture,
  shows: 'boards',
  standsAloneWith: [],
  naming: {},
};
`;
  const define = `import { defineOnce } from '../../shared/define-once.js';
import { Thidua${many} } from './${noun}.js';

defineOnce('thidua-${noun}', Thidua${many});

// With it come the types of the tag and its events.
export type * from './${noun}.js';
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
  const embed = `// What a page loads that embeds this element alone.
import '../../embed/elements-in-files.js';
import { define } from '../../embed/elements.js';

await define('${noun}');
`;
  const pinned = `// What a page loads that pins this element: this one file.
import { pin } from '../../embed/pin.js';

pin('${noun}', () => import('./${noun}.define.js'));
`;
  const folder = `${widgets}/src/elements/${noun}/${noun}`;
  return {
    [`${folder}.ts`]: element,
    [`${folder}.facts.ts`]: facts,
    [`${folder}.view.ts`]: view,
    [`${folder}.template.ts`]: template,
    [`${folder}.messages.ts`]: messages,
    [`${folder}.styles.ts`]: styles,
    [`${folder}.static.ts`]: plain,
    [`${folder}.picture.ts`]: picture,
    [`${folder}.server.ts`]: server,
    [`${folder}.define.ts`]: define,
    [`${folder}.embed.ts`]: embed,
    [`${folder}.pinned.ts`]: pinned,
    [`${folder}.browser.test.ts`]: test,
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
 * Scaffolds an element: its folder and the files that pages embed, and the lines that others need of it. What it
 * shows and says is left open, so that it does not compile until it is there.
 *
 * @param {string} root the repository's folder
 * @param {string | undefined} name the element's noun, such as \`tile-map\`
 * @returns {{ written: string[], next: string[] }} files, and what is left to do
 * @throws Refusal for a name that cannot be used; nothing is written then
 */
export function newElement(root, name) {
  const taken = [
    ...readdirSync(join(root, widgets, 'src/elements')),
    'elements',
    'index',
    'server',
  ];
  const noun = checkedName(name, 'element', 'tile-map', taken);
  const type = `Thidua${pascalCase(noun)}`;
  const key = noun.includes('-') ? `'${noun}'` : noun;
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
  const nouns = `${source}/elements/nouns.ts`;
  // The formatter writes a long list with an element on each line.
  const comma = draft.read(nouns).includes('nouns = [\n') ? ',\n  ' : ', ';
  draft.insert(nouns, 'after', /'[\w-]+'(?=,?\s*\] as const;)/g, `${comma}'${noun}'`);
  const registry = `${source}/elements/registry.ts`;
  const onServer = `${camelCase(noun)}OnServer`;
  const entry = `import { ${onServer} } from './${noun}/${noun}.server.js';\n`;
  draft.insert(registry, 'after', /^import .*\.server\.js';\n/gm, entry);
  draft.insert(registry, 'after', /^ {2}.*OnServer,\n/gm, `  ${key}: ${onServer},\n`);
  const tables = `${source}/shared/message-tables.ts`;
  const words = `${camelCase(noun)}Words`;
  const table = `import { ${words} } from '../elements/${noun}/${noun}.messages.js';\n`;
  draft.insert(tables, 'after', /^import .*\.\.\/elements\/.*\n/gm, table);
  draft.insert(tables, 'after', /^ {2}.*Words,\n/gm, `  ${key}: ${words},\n`);
  draft.insert(`${widgets}/package.json`, 'before', /^ {4}"\.\/nouns"/gm, exportsOf(noun));
  const changeset = `---\n'@thidua/widgets': minor\n---\n\n\`<thidua-${noun}>\`: …\n`;
  draft.create(`.changeset/element-${noun}.md`, changeset);
  const folder = `${source}/elements/${noun}/${noun}`;
  return {
    written: draft.write(),
    next: [
      `npx tsc -p ${widgets}/tsconfig.json  names its words in each language, also where a scoreboard has nothing to show (hasNone)`,
      `${folder}.view.ts, .template.ts, .static.ts and .picture.ts print the title of the scoreboard: print what the element is for; ${noun}.server.ts says which part of a scoreboard that is, and which attributes name one; ${widgets}/tsup.config.ts keeps parts that no element reads out of the check of pages (unread)`,
      `a table behind it is tableBehind() of ${source}/shared/data-table.ts, what a reader takes away TakeAway of ${source}/shared/take-away/, paper OpenForPrint`,
      `${folder}.view.test.ts has to hold what it prints, ${noun}.browser.test.ts what is seen, with axe, in every state`,
      `${widgets}/bench/ceilings.json needs its sizes; npm run build, and npx vitest run --project pages bundle in ${widgets} holds them`,
      `packages/site needs its name, its address and what it shows: npx tsc -p packages/site/tsconfig.json names them (embed/nouns.ts, view.ts, shown.ts, snippets.ts; pages/board/words.ts, pages/embed/words.ts); styles/components.css lists the tags that wait for their script`,
      `apps/demo needs its address (src/routes.ts), its words and samples (src/pages/element/: words.ts, samples.ts, reference.words.ts), its script (src/pages/element/${noun}.client.ts, client-scripts.mjs) and its room (element.css): npx tsc -p apps/demo/tsconfig.json names most of them`,
      `packages/cli takes its attributes as options (src/commands/render/)`,
      `README.md, ${widgets}/README.md, packages/cli/README.md and the changeset need what it is for`,
    ],
  };
}
