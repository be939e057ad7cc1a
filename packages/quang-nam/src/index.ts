// Content only: data with sources, no logic.
export { anniversaries } from './anniversaries.js';
export { blocs } from './blocs.js';
export { definition2023 } from './definition-2023.js';
export { directive2023 } from './directive/directive-2023.js';
export { dti2023 } from './dti-2023.js';
export { localities } from './localities.js';
export { newRuralGoals, newRuralSeries, targets } from './new-rural.js';
export { scoreboard2023 } from './scoreboard-2023.js';
export { sources } from './sources.js';
