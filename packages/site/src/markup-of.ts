import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Html } from './template.js';

/** Lit's own mark behind a part that ends a template; texts are escaped and cannot look like it. */
const endMark = '<?>';

/** What a template writes, in Node. */
export const markupOf = (template: Html): string =>
  collectResultSync(render(template)).replaceAll(endMark, '');
