import { startCopyingLinks } from './copy-link.js';
import { startContents } from '../../client/contents.js';
import { startFilter } from '../../client/filter.js';

const page = document.querySelector<HTMLElement>('.directive');
if (!page) throw new Error('The page has no directive');
const all = (selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)];

startContents();
startFilter({ items: all('.item'), groups: all('.sections > section, .item-group, .items') });
startCopyingLinks(page);
