import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** Notes that Lit leaves for its own hydration. What takes over here draws anew. */
const hydrationMarks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** Characters that no HTML document may hold, and that a terminal would obey. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

/** What a template prints, as an editor would write it: no marks, no controls, no empty lines. */
export const htmlOf = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(hydrationMarks, '')
    .replace(controls, '\ufffd')
    // Not `\s*\n\s*`, which reads a long run of spaces once for each of them.
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : space))
    .trim();
