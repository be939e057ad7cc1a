import '@thidua/widgets/define';
import type { Noun } from '../text/element-pages.js';
import { chooseFromAddress } from './choose.js';
import { find } from './find.js';
import { startSharing } from './share.js';

const actions = document.querySelector<HTMLElement>('.view-actions');
const noun = actions?.dataset['noun'] as Noun;
const element = document.querySelector(`thidua-${noun}`);
if (!actions || !element) throw new Error('The page of the view is not whole');

chooseFromAddress(noun, element);
startSharing(actions, find('language', HTMLAnchorElement));
