import { isFree } from '../shared/define-once.js';

if (isFree('thidua-countdown')) await import('../elements/countdown/countdown.define.js');
