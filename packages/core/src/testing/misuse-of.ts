import { MisuseError } from '../errors/misuse-error.js';

/** The code of the error that a call throws; fails the test when it throws none or another one. */
export function misuseOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof MisuseError) return error.code;
    throw error;
  }
  throw new Error('Nothing was thrown');
}
