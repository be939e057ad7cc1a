import { isFree } from '../shared/define-once.js';

if (isFree('thidua-progress')) await import('../elements/progress/progress.define.js');
