import { startContents } from '../../client/contents.js';
import { startFilter } from '../../client/filter.js';

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

startContents();
startFilter({ items: all('.api-entry'), groups: all('.api-group, .api-load') });
