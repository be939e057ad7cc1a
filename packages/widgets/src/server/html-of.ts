import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** Notes that Lit leaves for its own hydration. What takes over here draws anew. */
const hydrationMarks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** What a template prints, as an editor would write it: no marks, no empty lines. */
export const htmlOf = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(hydrationMarks, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
