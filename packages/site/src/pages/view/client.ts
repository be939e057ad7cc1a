import { defineElement } from '../../client/define-element.js';
import { startSharing } from '../../client/share.js';
import type { Noun } from '../../embed/nouns.js';

const actions = document.querySelector<HTMLElement>('.view-actions');
if (!actions) throw new Error('The page of the view is not whole');

const share = (): void =>
  startSharing(actions, document.querySelector<HTMLAnchorElement>('#language') ?? undefined);

// What was rendered can be shared, too, if the script does not come.
await defineElement(actions.dataset['noun'] as Noun).finally(share);
