import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { WorkbookResult } from '@thidua/sheets';

/** A scoreboard of 10,000 rows is 2 MB; what is larger than this, in bytes, is no file of this SDK. */
export const largestBytes = 50_000_000;

/** A file that somebody has read, whatever it holds. */
export interface OfficeFile {
  /** As it was named: with folders or without. */
  file: string;
  bytes: Uint8Array;
  /** What it holds as a spreadsheet, where it was opened already; opened from its bytes where absent. */
  book?: WorkbookResult;
}

/** The name of a file without its folders: who reads a published file need not know them. */
export const nameOf = ({ file }: Pick<OfficeFile, 'file'>): string =>
  file
    .split(/[\\/]/)
    .filter((part) => part !== '')
    .at(-1) ?? file;

/** The SHA-256 of what was read, in hexadecimal digits. */
export const digestOf = ({ bytes }: OfficeFile): string => bytesToHex(sha256(bytes));
