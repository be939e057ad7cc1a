import { kindOf, type FileKind } from '../check/file-kind.js';
import { isSpreadsheet } from '../files/is-spreadsheet.js';
import type { OfficeFile } from '../files/office-file.js';
import { readJson, type JsonRead } from '../json/read.js';
import type { Role } from './roles.js';

/** A file in its role; JSON where it is no spreadsheet. */
export interface Opened<File extends OfficeFile = OfficeFile> {
  role: Role;
  input: File;
  json?: JsonRead;
}

/** Takes a file in a role, and reads it as JSON where it is no spreadsheet. */
export const openedAs = <File extends OfficeFile>(role: Role, input: File): Opened<File> =>
  isSpreadsheet(input) ? { role, input } : { role, input, json: readJson(input.bytes) };

/** What a file holds, as far as that can be told without opening a spreadsheet. */
export function kindIn({ json }: Pick<Opened, 'json'>): FileKind | undefined {
  if (!json) return 'spreadsheet';
  return json.ok ? kindOf(json.file.value) : undefined;
}
