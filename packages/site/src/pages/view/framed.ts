// Of pages that show one thing, alone or in a frame; it runs before they are painted.
import type { Noun } from '../../embed/nouns.js';
import { chooseFromAddress } from './choose.js';

const noun = document.querySelector<HTMLElement>('[data-noun]')?.dataset['noun'] as Noun;
const element = document.querySelector(`thidua-${noun}`);
if (element) chooseFromAddress(noun, element);
