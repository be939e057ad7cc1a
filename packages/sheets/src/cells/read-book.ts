import type { SheetFinding } from '../issues/issue.js';
import { binaryFacts, holdsWorkbook, isEncryptedPackage } from './binary-records.js';
import type { Book } from './book.js';
import { decodeText } from './decode-text.js';
import { fileKindOf } from './file-kind.js';
import { readBinary } from './library.js';
import { largestFile, mostCells, mostPlaces } from './limits.js';
import { readCsv } from './read-csv.js';
import { readZip } from './read-zip.js';
import { sheetView } from './sheet-view.js';

async function readOle(bytes: Uint8Array, name: string): Promise<Book | SheetFinding> {
  if (isEncryptedPackage(bytes)) return { code: 'encrypted' };
  if (!holdsWorkbook(bytes)) return { code: 'other-office-file' };
  const facts = binaryFacts(bytes);
  if (facts.isEncrypted) return { code: 'encrypted' };
  const { sheets: raw } = await readBinary(bytes);
  const hidden = facts.hidden?.length === raw.length ? facts.hidden : undefined;
  const all = raw.map(sheetView);
  const places = all.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (places > mostPlaces) return { code: 'too-many-cells', expected: String(mostCells) };
  const sheets = all.filter((_, index) => hidden?.[index] !== true);
  const hiddenSheets = all.filter((_, index) => hidden?.[index] === true).map((each) => each.name);
  if (sheets.length === 0) return { code: 'no-visible-sheet' };
  const notes: SheetFinding[] = [
    ...(hidden || all.length === 1 ? [] : [{ code: 'hidden-unknown' as const }]),
    ...(hiddenSheets.length > 0
      ? [{ code: 'hidden-sheets' as const, received: hiddenSheets.join(', ') }]
      : []),
  ];
  const dateSystem = facts.is1904 ? '1904' : '1900';
  return { name, format: 'xls', dateSystem, sheets, hiddenSheets, notes };
}

function readText(bytes: Uint8Array, name: string): Book | SheetFinding {
  const { text, encoding } = decodeText(bytes);
  const sheetName = name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '') || name;
  const csv = readCsv(text, sheetName);
  if (!csv.ok && csv.fault === 'stray-quote') {
    const place = { row: csv.line - 1, column: csv.column - 1 };
    const at = { sheet: sheetName, ...place, isText: true as const };
    return { code: 'stray-quote', at };
  }
  if (!csv.ok) return { code: 'too-many-cells', expected: String(mostCells) };
  const notes: SheetFinding[] = encoding.startsWith('windows')
    ? [{ code: 'encoding', received: encoding }]
    : [];
  return {
    ...{ name, format: 'csv', dateSystem: '1900', sheets: [csv.sheet], hiddenSheets: [] },
    ...{ encoding, separator: csv.separator, notes },
  };
}

/** Reads a file by what its content is: the workbook, or what is wrong with it. */
export async function readBook(bytes: Uint8Array, name: string): Promise<Book | SheetFinding> {
  if (bytes.length > largestFile) return { code: 'too-large', expected: '50 MB' };
  const kind = fileKindOf(bytes);
  try {
    switch (kind) {
      case 'zip':
        return await readZip(bytes, name);
      case 'ole':
        return await readOle(bytes, name);
      case 'text':
        return readText(bytes, name);
      case 'empty':
        return { code: 'empty-file' };
      default:
        return { code: kind };
    }
  } catch {
    // Whatever a library says of damaged bytes, an officer can do one thing about it.
    return { code: 'damaged' };
  }
}
