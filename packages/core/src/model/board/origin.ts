import * as z from 'zod/mini';
import { formatted } from '../value/formatted.js';

export const originFileSchema = z.strictObject({
  /** Its role: `scheme`, `localities`, `reports`, `mapping`, `previous` or `workbook`. */
  role: z.string(),
  /** Its name, without folders. */
  name: z.string(),
  /** SHA-256 of its bytes, in hexadecimal digits. */
  sha256: formatted(
    /^[0-9a-f]{64}$/,
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ),
});

export const originSchema = z.strictObject({
  /** Name and version of the program that computed it. */
  tool: z.string(),
  /** The files that it was computed from, in the order in which they were given. */
  inputs: z.array(originFileSchema),
});

/** A file that a scoreboard was computed from, so that it can be recognised. */
export type OriginFile = z.infer<typeof originFileSchema>;

/** The files that a scoreboard was computed from, and the program: together they reproduce it. */
export type Origin = z.infer<typeof originSchema>;
