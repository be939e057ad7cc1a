import * as z from 'zod/mini';
import { isCivilDate, isPartialDate } from '../../calendar/civil-date.js';
import { formatted } from './formatted.js';

export const civilDateSchema = formatted(/^\d{4}-\d{2}-\d{2}$/, '2023-06-11').check(
  z.refine(isCivilDate, { params: { code: 'no-such-date' } }),
);

export const partialDateSchema = formatted(/^\d{4}(-\d{2}(-\d{2})?)?$/, '2023-06').check(
  z.refine(isPartialDate, { params: { code: 'no-such-date' } }),
);
