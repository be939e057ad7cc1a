import type { Locality } from '@thidua/core';
import { placeOf } from './place.js';

/** Hạc Vân, the province of the samples. There is no such province. */
export const province: Locality = placeOf('M', 'province', 'Hạc Vân', 'Hac Van', {});
