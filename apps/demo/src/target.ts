import { targets } from '@thidua/quang-nam';

const target = targets.find(({ id }) => id === 'new-rural-communes');
if (!target) throw new Error('The content has no new-rural target');

/** The target that the board puts first. */
export const newRuralTarget = target;
