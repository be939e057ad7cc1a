import { MisuseError } from '../errors/misuse-error.js';

/** The error for a code that the scheme does not have. */
export const notInScheme = (id: string): MisuseError =>
  new MisuseError('unknown-code', id, 'Name what the scheme has.');
