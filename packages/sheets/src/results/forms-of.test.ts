import type { Board, BoardRow, Scoreboard } from '@thidua/core';
import { scoreboard2023 } from '@thidua/sample-province';
import { describe, expect, it } from 'vitest';
import type { FormCell, ResultForm } from './form.js';
import { resultForms } from './forms-of.js';

const board = scoreboard2023.boards[0] as Board;
const only = (more: Partial<Board>): Scoreboard => ({
  ...scoreboard2023,
  boards: [{ ...board, ...more }],
});
const formOf = (scoreboard: Scoreboard, kind: ResultForm['kind']): ResultForm =>
  resultForms(scoreboard, { forms: [kind] })[0] as ResultForm;
const titlesOf = ({ columns }: ResultForm): string[] => columns.map(({ title }) => title);
const shown = (cell: FormCell | undefined): unknown =>
  cell?.kind === 'number' ? cell.value : cell?.kind === 'day' ? cell.day : cell?.text;

describe('the forms of results', () => {
  it('have groups across in an overview, each with its most points, then total, rank and grade', () => {
    const overview = formOf(only({}), 'overview');
    expect(titlesOf(overview)).toEqual([
      ...['TT', 'Đơn vị', 'Cụm'],
      ...board.columns.map(({ title }) => title.vi),
      ...['Điểm thưởng', 'Điểm trừ', 'Tổng điểm', 'Xếp hạng', 'Xếp loại'],
      ...['Hạng trong cụm', 'Hạng kỳ trước'],
    ]);
    expect(overview.columns.map(({ most }) => most?.value).filter((most) => most)).toEqual([
      ...[12, 27, 20, 19, 14, 8, 100],
    ]);
  });

  it('have what was reported beside the points in the form of a group: numbers, days, yes and no', () => {
    const group = formOf(only({}), 'group');
    expect(group.columns[2]).toEqual({
      ...{ kind: 'figure', under: 'Ban hành kế hoạch và phát động phong trào thi đua' },
      title: 'Kết quả',
    });
    expect(group.rows[0]?.slice(2, 6).map(shown)).toEqual(['2023-03-14', 3, 'có', 2]);
  });

  it('name the group that a criterion lies in, and no group for bonus and penalty', () => {
    const { columns } = formOf(only({}), 'criteria');
    expect(columns[2]?.under).toBe('Tổ chức phong trào thi đua');
    expect(new Set(columns.slice(-7).map(({ under }) => under))).toEqual(
      new Set(['Kỷ luật, kỷ cương', 'Điểm thưởng', 'Điểm trừ', undefined]),
    );
  });

  it('say which points do not follow from the values beside them, and why', () => {
    const [first, second, ...rows] = board.rows;
    if (!first || !second) throw new Error('The sample has rows');
    const changed = (row: BoardRow, more: object): BoardRow => ({
      ...row,
      breakdown: (row.breakdown ?? []).map((each, index) =>
        index === 0 ? { ...each, ...more } : each,
      ),
    });
    const told = JSON.stringify(
      formOf(
        only({
          leader: 85.8,
          rows: [changed(first, { counted: 3 }), changed(second, { isPassedOver: true }), ...rows],
        }),
        'overview',
      ),
    );
    const nameOf = ({ code }: BoardRow) =>
      scoreboard2023.localities.find((each) => each.code === code)?.name.vi;
    expect(told).toContain(
      `Có giá trị được tính khác với giá trị trong ô (bù số liệu thiếu, kéo giá trị ngoại lệ): ${nameOf(first)}.`,
    );
    expect(told).toContain(`có điểm tiêu chí không được tính: ${nameOf(second)}.`);
    expect(told).toContain('kết quả 85,8 của đơn vị dẫn đầu ứng với 100,0 điểm.');
  });

  it('of a board that tells no reasons are its overview alone', () => {
    const { criteria: _, groups: __, ...rest } = board;
    const forms = resultForms({ ...scoreboard2023, boards: [{ ...rest, columns: [] }] });
    expect(forms.map(({ kind }) => kind)).toEqual(['overview']);
    expect(titlesOf(forms[0] as ResultForm)).toContain('Điểm');
  });

  it('take criteria without a group into the overview, and give them no form of their own', () => {
    const criteria = (board.criteria ?? [])
      .slice(0, 2)
      .map((each) => ({ ...each, group: 'movement' }));
    const forms = resultForms(only({ criteria, columns: [] }));
    expect(forms.map(({ kind }) => kind)).toEqual(['overview', 'criteria']);
    expect(titlesOf(forms[0] as ResultForm)).toContain(criteria[0]?.title.vi);
  });

  it('put a criterion of a deep group into the form of the group that the scheme is divided into', () => {
    const [first] = board.criteria ?? [];
    if (!first) throw new Error('no criterion');
    const deep = { id: 'deep', title: { vi: 'Nhóm con', en: 'Deep' }, parent: 'emulation-work' };
    const forms = resultForms(
      only({ groups: [...(board.groups ?? []), deep], criteria: [{ ...first, group: 'deep' }] }),
    );
    expect(forms.map(({ group }) => group)).toEqual([undefined, undefined, 'emulation-work']);
    expect(forms[1]?.columns[2]?.under).toBe('Nhóm con');
  });

  it('say the more careful status of board and scoreboard, and warn where it is illustrative', () => {
    const official = { ...scoreboard2023, status: 'official' as const };
    const forms = resultForms({ ...official, boards: [{ ...board, status: 'provisional' }] });
    expect(forms[0]).toMatchObject({ status: 'provisional' });
    expect(forms[0]).not.toHaveProperty('warning');
    expect(resultForms(scoreboard2023)[0]?.warning).toContain('MINH HỌA');
  });

  it('tell two units of one name apart by their codes', () => {
    const localities = scoreboard2023.localities.map((each) => ({
      ...each,
      fullName: { vi: 'Xã Bình An', en: 'Binh An commune' },
    }));
    const { rows } = formOf({ ...only({}), localities }, 'overview');
    expect(new Set(rows.map((row) => shown(row[1]))).size).toBe(rows.length);
  });

  it('refuse a board that is not there', () => {
    expect(() => resultForms(scoreboard2023, { boards: ['gone'] })).toThrow('unknown-code');
  });

  it('hold the same in English, and nothing in Vietnamese', () => {
    const english = resultForms(scoreboard2023, { locale: 'en' });
    expect(english.map(({ rows }) => rows.length)).toEqual(
      resultForms(scoreboard2023).map(({ rows }) => rows.length),
    );
    expect(titlesOf(english[0] as ResultForm)).toContain('Rank in bloc');
  });

  it('say below the table where figures were read, and on the form of a group which from where', () => {
    const criteria = (board.criteria ?? []).map((criterion, index) => ({
      ...criterion,
      source: index === 1 ? 1 : 0,
    }));
    const read = only({
      criteria,
      sources: [
        { title: { vi: 'bao-cao.xlsx', en: 'bao-cao.xlsx' }, reference: 'bao-cao.xlsx, Số liệu' },
        { title: { vi: 'Hệ thống một cửa', en: 'One-stop' }, reference: 'mot-cua.xlsx, Sheet1' },
      ],
    });
    const originsOf = ({ facts }: ResultForm) =>
      facts.filter(({ label }) => label === 'Số liệu lấy từ').map(({ value }) => shown(value));
    const system = 'mot-cua.xlsx, Sheet1 (Hệ thống một cửa)';
    expect(originsOf(formOf(read, 'overview'))).toEqual(['bao-cao.xlsx, Số liệu', system]);
    expect(originsOf(formOf(read, 'group'))).toContain(`${system}: ${criteria[1]?.title.vi ?? ''}`);
    expect(originsOf(formOf(only({}), 'criteria'))).toEqual([]);
  });

  it('say whose score was scaled up, so that the points beside it do not add up to it', () => {
    const [first, second, ...rest] = board.rows as [BoardRow, BoardRow, ...BoardRow[]];
    const more = (first.breakdown ?? []).map((reason) =>
      reason.contribution === undefined
        ? reason
        : { ...reason, contribution: reason.contribution * 1.1 },
    );
    const plain = (row: BoardRow): BoardRow => ({
      ...row,
      breakdown: (row.breakdown ?? []).map(({ points, ...reason }) => ({
        ...reason,
        points,
        ...(typeof points === 'number' &&
          reason.contribution !== undefined && { contribution: points }),
      })),
    });
    const noteOf = (rows: BoardRow[]) =>
      formOf(only({ rows }), 'overview').notes.filter((note) => note.startsWith('Điểm quy đổi'));
    const name = scoreboard2023.localities.find(({ code }) => code === first.code)?.name.vi ?? '';
    expect(noteOf([{ ...first, breakdown: more }, plain(second), ...rest.map(plain)])).toEqual([
      expect.stringContaining(`: ${name}.`),
    ]);
    expect(noteOf([first, second, ...rest].map(plain))).toEqual([]);
  });
});
