import type { IndexSeries } from '@thidua/core';
import { dti } from './indices/dti.js';
import { ictIndex } from './indices/ict-index.js';
import { papi } from './indices/papi.js';
import { parIndex } from './indices/par-index.js';
import { pci } from './indices/pci.js';
import { sipas } from './indices/sipas.js';

/**
 * The province in the six indices that the directive asks to improve, in its order. A year without a
 * number says why; compare two years with `compareYears`, which refuses what cannot be compared.
 */
export const indexSeries: IndexSeries[] = [pci, papi, parIndex, sipas, ictIndex, dti];
