// What a page loads that embeds this element alone.
import '../../embed/elements-in-files.js';
import { define } from '../../embed/elements.js';

await define('target-board');
