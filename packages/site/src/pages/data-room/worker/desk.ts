import type { Scoreboard } from '@thidua/core';
import { isSpreadsheet, largestBytes, nameOf, type OfficeFile } from '@thidua/office';
import { changedWorkbook, markIssues, readWorkbook, type WorkbookResult } from '@thidua/sheets';
import { isRefused } from '../model/refusal.js';
import { comparisonOf } from './compare.js';
import { products, siteOf, staticOf, type Final } from './products.js';
import {
  movesAtOnce,
  type AskedFile,
  type Comparison,
  type MadeFile,
  type Progress,
  type Question,
  type Studied,
  type Work,
} from './protocol.js';
import { reasonsFor } from './reasons.js';
import { rowsOf } from './rows.js';
import { sampleFiles } from './samples.js';
import { nextMapping, study, type Material, type Outcome } from './study.js';
import { surenessOf } from './sureness.js';
import { weighedBy } from './weights.js';

/** A file that the desk was given, opened once. */
interface Held {
  bytes: Uint8Array;
  book?: WorkbookResult;
}

const isText = ({ book }: OfficeFile): boolean =>
  book?.ok === true && book.workbook.format === 'csv';

/** Of who moved only as many as are shown at once: the page asks for more. */
const first = (all: Comparison): Comparison => ({ ...all, rows: all.rows.slice(0, movesAtOnce) });

/** What was found, with no more of who moved. */
function told({ scored, ...studied }: Studied): Studied {
  if (!scored) return studied;
  const { comparison, moved } = scored;
  return {
    ...studied,
    scored: {
      ...scored,
      ...(comparison && { comparison: first(comparison) }),
      ...(moved && { moved: first(moved) }),
    },
  };
}

/**
 * What is done beside the page, and all that it remembers: the files that it was given, and what it found
 * in them last.
 */
export function desk(tell: (progress: Progress) => void): Work {
  const known = new Map<string, Held>();
  let last: { question: Question; outcome: Outcome } | undefined;
  /** What was scored last, to tell what a change moves. */
  let before: Scoreboard | undefined;

  async function materialOf(asked: AskedFile, { locale }: Question): Promise<Material> {
    const { id, name, bytes, changes, mapping } = asked;
    const held: Held | undefined = bytes ? { bytes } : known.get(id);
    if (!held) throw new Error(`The worker was not given ${name}`);
    known.set(id, held);
    const plain: OfficeFile = { file: name, bytes: held.bytes };
    if (held.bytes.length > largestBytes || !isSpreadsheet(plain))
      return { id, file: plain, changes: [] };
    held.book ??= await readWorkbook(held.bytes, nameOf(plain), locale);
    const { book } = held;
    const changed = book.ok ? { ...book, workbook: changedWorkbook(book.workbook, changes) } : book;
    return { id, file: { ...plain, book: changed }, changes, ...(mapping && { mapping }) };
  }

  async function look(question: Question): Promise<Outcome> {
    const ids = new Set(question.files.map(({ id }) => id));
    for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    const materials: Material[] = [];
    for (const [at, file] of question.files.entries()) {
      tell({ does: 'opening', done: at, of: question.files.length });
      materials.push(await materialOf(file, question));
    }
    const outcome = await study(materials, question, tell);
    const { scored } = outcome.studied;
    const moved =
      before && scored && comparisonOf(before, scored.scoreboard, false, question.locale);
    if (scored && moved && moved.rows.length > 0) scored.moved = moved;
    before = scored?.scoreboard ?? before;
    last = { question, outcome };
    return outcome;
  }

  const looked = () => {
    if (!last) throw new Error('Nothing was looked at');
    return last;
  };
  const scoring = () => {
    const found = looked().outcome.scoring;
    if (!found) throw new Error('Nothing is scored');
    return found;
  };
  const materialNamed = (file: string): Material => {
    const material = looked().outcome.materials.find(({ id }) => id === file);
    if (!material) throw new Error(`There is no file ${file}`);
    return material;
  };

  /** The copy of a file that an officer takes away: what was typed, and what is still wrong, marked. */
  async function mended({ file, changes }: Material): Promise<MadeFile> {
    const { outcome, question } = looked();
    const found = outcome.issuesOf.get(file.file) ?? [];
    const issues = found.some(({ severity }) => severity === 'error') ? found : [];
    const bytes = await markIssues(file.bytes, issues, question.locale, changes);
    const [ending, type] = isText(file)
      ? ['csv', 'text/csv']
      : ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
    return { name: file.file.replace(/(\.[^.]*)?$/, `-da-sua.${ending}`), type, bytes };
  }

  /** The scoreboard of the very files that are taken away, so that it can be computed again from them. */
  async function final(): Promise<Omit<Final, 'forms'>> {
    const { outcome, question } = looked();
    const materials = await Promise.all(
      outcome.materials.map(async (material): Promise<Material> => {
        if (material.changes.length === 0) return material;
        const { name, bytes } = await mended(material);
        const { mapping, id } = material;
        return { id, file: { file: name, bytes }, changes: [], ...(mapping && { mapping }) };
      }),
    );
    const isChanged = materials.some((material, at) => material !== outcome.materials[at]);
    const whole = isChanged ? await study(materials, question, tell) : outcome;
    const { scored } = whole.studied;
    if (!scored || isRefused(scored, question.stated)) throw new Error('Nothing can be published');
    return { scoreboard: scored.scoreboard, outcome: whole, question };
  }

  return {
    study: async (question) => told((await look(question)).studied),
    rows: (file, sheet, area) =>
      Promise.resolve(rowsOf(materialNamed(file).file.book, sheet, area)),
    moves: (compared, from, count) => {
      const rows = looked().outcome.studied.scored?.[compared]?.rows ?? [];
      return Promise.resolve(rows.slice(from, from + count));
    },
    sureness: () => {
      tell({ does: 'trying', done: 0, of: 1 });
      const { made } = scoring();
      if (!made.scoring) throw new Error('Nothing is ranked');
      return Promise.resolve(surenessOf(made.scoring));
    },
    weigh: (weights) => {
      tell({ does: 'scoring', done: 0, of: 1 });
      const { basis, made, scored } = scoring();
      const { weighed, ...rest } = weighedBy(basis, made, weights, looked().question.locale);
      // More of those who moved are asked for later.
      if (weighed) scored.weighed = weighed;
      else delete scored.weighed;
      return Promise.resolve({ ...rest, ...(weighed && { weighed: first(weighed) }) });
    },
    reasons: (code) => {
      const { scored } = scoring();
      return Promise.resolve(reasonsFor(scored.scoreboard, code, looked().question.locale));
    },
    make: async (product, forms) => {
      tell({ does: 'writing', done: 0, of: 1 });
      return products[product]({ ...(await final()), forms });
    },
    makeElement: async (element, locality) => {
      tell({ does: 'writing', done: 0, of: 1 });
      const { scoreboard, question } = await final();
      return staticOf(scoreboard, element, locality, question.locale);
    },
    makeSite: async (parts) => {
      tell({ does: 'building', done: 0, of: 1 });
      const { scoreboard, question } = await final();
      return siteOf(scoreboard, parts, question.locale);
    },
    mended: (file) => {
      tell({ does: 'writing', done: 0, of: 1 });
      return mended(materialNamed(file));
    },
    nextMapping: () => {
      const { file, bytes } = nextMapping(looked().outcome.materials) ?? {};
      if (file === undefined || !bytes) throw new Error('Nothing is understood otherwise');
      return Promise.resolve({ name: file, type: 'application/json', bytes });
    },
    sample: sampleFiles,
  };
}
