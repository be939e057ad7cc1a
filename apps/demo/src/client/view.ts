import '@thidua/widgets/define';
import { find } from './find.js';
import { startSharing } from './share.js';

const actions = document.querySelector<HTMLElement>('.view-actions');
if (!actions) throw new Error('The page of the view is not whole');

startSharing(actions, find('language', HTMLAnchorElement));
