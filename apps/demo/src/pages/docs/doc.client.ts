import { startContents } from '../../client/contents.js';
import { startScrollers } from '../../client/scrollers.js';

startContents();
startScrollers();
