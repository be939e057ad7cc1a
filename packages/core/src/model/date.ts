import * as z from 'zod/mini';
import { isCivilDate, isPartialDate } from '../calendar/civil-date.js';

export const civilDateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine(isCivilDate, { params: { code: 'no-such-date' } }),
  );

export const partialDateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    z.refine(isPartialDate, { params: { code: 'no-such-date' } }),
  );
