import { startContents } from '../../client/contents.js';

startContents();
