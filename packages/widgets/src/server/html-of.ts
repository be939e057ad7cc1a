import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** Markers that Lit leaves for its hydration. Our elements redraw instead. */
const hydrationMarks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** Characters that no HTML document may hold, and that a terminal would obey. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

/** The HTML of a template, as an editor would write it: no markers, no controls, no empty lines. */
export const htmlOf = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(hydrationMarks, '')
    // Of an attribute that has nothing to say, the space before it is left.
    .replaceAll(' >', '>')
    .replace(controls, '\ufffd')
    // Not `\s*\n\s*`, which takes quadratic time on a long run of spaces.
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : space))
    .trim();
