// @ts-check
/** `npm run new` with `rule KIND`, `element NOUN` or `content PROVINCE`: scaffolds what the repository has many of. */
import { newContent } from './scaffold/content.mjs';
import { Refusal } from './scaffold/draft.mjs';
import { newElement } from './scaffold/element.mjs';
import { newRule } from './scaffold/rule.mjs';
import { root } from './workspaces.mjs';

/** @type {Record<string, (root: string, name: string | undefined) => { written: string[], next: string[] }>} */
const scaffolds = { rule: newRule, element: newElement, content: newContent };

const [what = '', name, ...more] = process.argv.slice(2);
try {
  const scaffold = Object.hasOwn(scaffolds, what) ? scaffolds[what] : undefined;
  if (!scaffold || more.length) {
    const uses = Object.keys(scaffolds).map((each) => `npm run new ${each} NAME`);
    throw new Refusal(`Say what is new: ${uses.join(', or ')}`);
  }
  const { written, next } = scaffold(root, name);
  console.log(`Written:\n${written.map((path) => `  ${path}`).join('\n')}`);
  console.log(`Next:\n${next.map((step) => `  ${step}`).join('\n')}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
