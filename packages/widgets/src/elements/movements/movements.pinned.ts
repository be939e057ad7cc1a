// What a page loads that pins this element: this one file.
import { pin } from '../../embed/pin.js';

pin('movements', () => import('./movements.define.js'));
