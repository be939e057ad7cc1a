import type { Source } from '@thidua/core';
import { nearest } from '@thidua/core/schema';
import { text } from '../tables/notations.js';
import { bothLanguages, type Notation, type Table } from '../tables/column.js';

/** The sources of a workbook: each stands once, other sheets name it by a code. */
export interface SourceBook {
  notation: Notation<Source>;
  /** Every source with its code, in the order in which they were first named. */
  rows: () => { code: string; source: Source }[];
  add: (code: string, source: Source) => void;
}

export const sourcesSheet = 'Nguồn';

export const sourceTable: Table = {
  sheet: sourcesSheet,
  title: 'Nguồn số liệu, văn bản',
  note: 'Mỗi nguồn một dòng; các trang khác ghi mã của nguồn.',
  isNeeded: true,
  columns: [
    { path: 'code', heading: 'Mã', notation: text, isNeeded: true, hint: 'Tự đặt, như N1' },
    ...bothLanguages('source.title', 'Tên nguồn', text, {
      ...{ isNeeded: true, width: 40, hint: 'Như: Báo cáo của UBND các huyện' },
    }),
    {
      ...{ path: 'source.reference', heading: 'Số hiệu', notation: text },
      hint: 'Số văn bản, số trang, mã bài',
    },
    { path: 'source.section', heading: 'Mục', notation: text, hint: 'Như I.3' },
    { path: 'source.url', heading: 'Liên kết', notation: text, hint: 'https://…', width: 30 },
  ],
};

/** A source without a code that is taken, by what it says. */
const keyOf = ({ title, reference, section, url }: Source): string =>
  JSON.stringify([title.vi, title.en, reference, section, url]);

/** Makes the list of sources of one workbook. */
export function sourceBook(): SourceBook {
  const byKey = new Map<string, { code: string; source: Source }>();
  const byCode = new Map<string, Source>();
  const add = (code: string, source: Source): void => {
    byCode.set(code, source);
    if (!byKey.has(keyOf(source))) byKey.set(keyOf(source), { code, source });
  };
  return {
    add,
    rows: () => [...byKey.values()],
    notation: {
      print(source) {
        const known = byKey.get(keyOf(source));
        if (known) return known.code;
        const code = `N${byKey.size + 1}`;
        add(code, source);
        return code;
      },
      read({ text: shown }) {
        const code = shown.trim();
        const source = byCode.get(code);
        if (source) return { value: source };
        const suggestion = nearest(code, [...byCode.keys()]);
        return { fault: 'unknown-source', ...(suggestion !== undefined && { suggestion }) };
      },
      offers: sourcesSheet,
      format: 'text',
    },
  };
}
