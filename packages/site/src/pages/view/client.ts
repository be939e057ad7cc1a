import '@thidua/widgets/define';
import { startSharing } from '../../client/share.js';

const actions = document.querySelector<HTMLElement>('.view-actions');
if (!actions) throw new Error('The page of the view is not whole');

startSharing(actions, document.querySelector<HTMLAnchorElement>('#language') ?? undefined);
