import type { IndexDefinition } from '@thidua/core';
import { dti } from './indices/dti.js';
import { ictIndex } from './indices/ict-index.js';
import { papi } from './indices/papi.js';
import { parIndex } from './indices/par-index.js';
import { pci } from './indices/pci.js';
import { sipas } from './indices/sipas.js';

/** The six indices that section I.2 asks to be improved, in its order. */
export const indices: IndexDefinition[] = [pci, papi, parIndex, sipas, ictIndex, dti];
