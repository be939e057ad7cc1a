// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Draft, Refusal } from './draft.mjs';
import { camelCase, checkedName } from './names.mjs';

const core = 'packages/core/src';

/** Words that no constant can be called by. @param {string} word */
function isReserved(word) {
  try {
    new Function(`'use strict'; const ${word} = 0;`);
    return false;
  } catch {
    return true;
  }
}

/** @param {string} kind */
const behaviour = (kind) => `import type { MakeScorer, RuleFacts } from './rule.js';

export const ${camelCase(kind)}Facts: RuleFacts = {};

/** What it gives points for, in a sentence; docs/scoring-method.md has formula, example and source. */
export const ${camelCase(kind)}: MakeScorer<'${kind}'> = () => ({});
`;

/** @param {string} kind */
const test = (kind) => `import { expect, it } from 'vitest';
import { answer } from '../testing/method-example.js';

const criterion = { rule: { kind: '${kind}' } };

it('gives …', () => {
  const reports = { A: 10, B: 20 };
  const points: Record<keyof typeof reports, number> = {};
  expect(answer({ criterion, reports, expect: { points } })).toEqual({ points });
});
`;

/** @param {string} kind */
const section = (kind) => `### \`${kind}\`

*Tên tiếng Việt.* What it gives points for.

> points = …

\`\`\`json example
{
  "criterion": { "rule": { "kind": "${kind}" } },
  "reports": { "A": 10, "B": 20 },
  "expect": { "points": {} }
}
\`\`\`

Source: …

`;

/** @param {string} kind */
const changeset = (kind) => `---
"@thidua/core": minor
---

A rule for schemes, \`${kind}\`: …
`;

/**
 * Scaffolds a rule of the engine. What has one right answer is done: the shape without parameters,
 * the lines in the lists of rules, a row in the document. What needs thought is left open so that it does
 * not compile, or does not pass, until it is there: facts and behaviour, wordings, what the tests
 * and the document expect.
 *
 * @param {string} root the repository's folder
 * @param {string | undefined} name the rule's kind, such as \`share-of-best\`
 * @returns {{ written: string[], next: string[] }} files, and what is left to do
 * @throws Refusal for a name that cannot be used; nothing is written then
 */
export function newRule(root, name) {
  const files = readdirSync(join(root, core, 'rules')).filter((file) => file.endsWith('.ts'));
  const taken = files.map((file) => file.replace(/(\.test)?\.ts$/, ''));
  const kind = checkedName(name, 'rule', 'share-of-best', taken);
  const constant = camelCase(kind);
  if (isReserved(constant)) {
    throw new Refusal(`“${kind}” is a word of the language: say more, such as ${kind}-points.`);
  }

  const draft = new Draft(root);
  const shape = `  z.strictObject({ kind: z.literal('${kind}') }),\n`;
  draft.insert(`${core}/model/scheme/rule.ts`, 'before', /^\]\);$/gm, shape);
  draft.create(`${core}/rules/${kind}.ts`, behaviour(kind));
  draft.create(`${core}/rules/${kind}.test.ts`, test(kind));
  const entry = (/** @type {string} */ value) =>
    value === kind ? `  ${value},\n` : `  ${constant === kind ? kind : `'${kind}'`}: ${value},\n`;
  for (const [list, value] of Object.entries({ facts: `${constant}Facts`, scorers: constant })) {
    const file = `${core}/rules/${list}.ts`;
    const importing = `import { ${value} } from './${kind}.js';\n`;
    draft.insert(file, 'after', /^import .*\n/gm, importing);
    draft.insert(file, 'before', /^\};$/gm, entry(value));
  }
  const method = 'docs/scoring-method.md';
  draft.insert(method, 'after', /^\| \[`.*\n/gm, `| [\`${kind}\`](#${kind}) | … |\n`);
  draft.insert(method, 'before', /^## How groups combine$/gm, section(kind));
  draft.create(`.changeset/rule-${kind}.md`, changeset(kind));
  return {
    written: draft.write(),
    next: [
      `npx tsc -p packages/core/tsconfig.json       names the facts, the behaviour and the words that are missing`,
      `npx tsc -p packages/core/tsconfig.test.json  names the points that the test has to expect`,
      `a rule that needs maxPoints or one direction says so in a constant ${constant}Needs, listed in ${core}/rules/needs.ts`,
      `parameters go into ${core}/model/scheme/rule.ts; what is wrong with them into ${core}/schemes/rule-issues.ts`,
      `in packages/core: npx vitest run --project unit scheme-shape -u  writes the shape that the engine checks schemes by`,
      `${method} needs a name, a formula, points and a source; a test runs its example`,
    ],
  };
}
