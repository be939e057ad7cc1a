import type { Noun } from '../text/element-pages.js';
import { chooseFromAddress } from './choose.js';

const noun = document.body.dataset['noun'] as Noun;
const element = document.querySelector(`thidua-${noun}`);
if (element) chooseFromAddress(noun, element);
