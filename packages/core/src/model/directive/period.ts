import * as z from 'zod/mini';

const yearSchema = z.int().check(z.minimum(1900), z.maximum(2200));

export const periodSchema = z.strictObject({ from: yearSchema, to: yearSchema });

/** Whole years, the first and the last included: “giai đoạn 2021 - 2025” is 2021 to 2025. */
export type Period = z.infer<typeof periodSchema>;
