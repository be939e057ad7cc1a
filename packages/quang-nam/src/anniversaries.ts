import type { Milestone } from '@thidua/core';
import { emulationAppeal } from './directive/emulation-appeal.js';

/** Days to commemorate, as a scoreboard shows them: those of the directive that have a date. */
export const anniversaries: Milestone[] = [emulationAppeal];
