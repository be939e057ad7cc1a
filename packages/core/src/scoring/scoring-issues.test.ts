import { describe, expect, it } from 'vitest';
import { formatIssue } from '../format/issue.js';
import type { Report } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import type { Stage } from '../model/report/stages.js';
import type { IssueData } from '../issues/issue.js';
import { reportOf, schemeOf, unitsNamed } from '../testing/small-scheme.js';
import { score } from '../engine/score.js';
import { scoringIssues } from './scoring-issues.js';

it('names a year to which the rules do not apply, and no other', () => {
  const survey = { rule: { kind: 'survey' }, maxPoints: 10 } as const;
  const scheme = { ...schemeOf([survey]), validFor: { from: '2022', to: '2023' } };
  const issuesOf = (period: string) =>
    scoringIssues(score({ scheme, localities: unitsNamed('A'), reports: [], period }));
  expect(issuesOf('2022')).toEqual([]);
  expect(issuesOf('2023')).toEqual([]);
  for (const period of ['2021', '2024']) {
    expect(issuesOf(period)).toEqual([
      { code: 'outside-period', path: ['period'], received: period, expected: '2022–2023' },
    ]);
  }
});

it('writes one year, or years without an end, as people do', () => {
  const yearsOf = (validFor: Scheme['validFor']) => {
    const scheme = { ...schemeOf([{ rule: { kind: 'survey' } }]), validFor };
    const [issue] = scoringIssues(
      score({ scheme, localities: unitsNamed('A'), reports: [], period: '2020' }),
    );
    return issue?.expected;
  };
  expect(yearsOf({ from: '2023', to: '2023' })).toBe('2023');
  expect(yearsOf({ from: '2023' })).toBe('≥ 2023');
});

it('names reports of another scheme, version or year that were to be scored all the same', () => {
  const scheme = schemeOf([{ rule: { kind: 'survey' } }]);
  const right = reportOf([]);
  const reports = [
    right,
    { ...right, id: 'old', scheme: { ...right.scheme, version: '0' } },
    { ...right, id: 'late', period: '2024' },
  ];
  const question = { scheme, localities: unitsNamed('A'), reports, period: '2023' };
  const scoring = score({ ...question, acrossVersions: true });
  expect(scoringIssues(scoring)).toEqual([
    { code: 'other-scheme', path: ['old'], received: 'small 0, 2023', expected: 'small 1, 2023' },
    { code: 'other-scheme', path: ['late'], received: 'small 1, 2024', expected: 'small 1, 2023' },
  ]);
});

describe('a cell that two reports of one stage state', () => {
  const stated = (id: string, value: number | undefined, stage: Stage = 'final') => ({
    ...reportOf([{ code: 'A', criterion: 'c0', ...(value !== undefined && { value }) }], stage),
    id,
  });
  const found = (...reports: Report[]) => {
    const scheme = schemeOf([{ rule: { kind: 'survey' } }]);
    const scoring = score({ scheme, localities: unitsNamed('A'), reports, period: '2023' });
    return { counts: scoring.table[0]?.values[0], issues: scoringIssues(scoring) };
  };

  it('is named, with the report that counts: the last', () => {
    const { counts, issues } = found(stated('one', 50), stated('other', 60));
    expect(counts).toBe(60);
    expect(issues).toMatchObject([
      { code: 'stated-twice', path: ['one'], received: 'A, c0', expected: 'other' },
    ]);
    expect(formatIssue(issues[0] as IssueData, 'vi')).toMatchObject({
      message: '“Tiêu chí 0”, A: hai báo cáo cùng giai đoạn đều ghi số liệu này (tại one)',
      hint: 'Chỉ giữ một báo cáo; nếu giữ cả hai, số của báo cáo other được tính',
    });
  });

  it('is no issue across stages, nor beside an explanation', () => {
    expect(found(stated('one', 50, 'reviewed'), stated('other', 60)).issues).toEqual([]);
    expect(found(stated('one', 50), stated('other', undefined)).issues).toEqual([]);
  });
});

it('names criteria and groups by their titles, units by their names, and says their codes as the place', () => {
  const text = (words: string) => ({ vi: words, en: words });
  const scheme = schemeOf(
    [
      { title: text('Đường'), rule: { kind: 'min-max', within: 'all', range: [1, 10] } },
      {
        title: text('Điện'),
        maxPoints: undefined,
        rule: { kind: 'goalposts', lower: 0, upper: 10 },
      },
      {
        title: text('Thu nhập'),
        target: { byClass: [{ class: 'coast', value: 5 }] },
        rule: { kind: 'proportional', cap: 1 },
      },
    ],
    {
      groups: [{ id: 'root', title: text('Hạ tầng'), combine: 'geometric-mean' }],
      ranking: {
        tieBreaks: [{ by: { kind: 'ratio', of: 'c0', to: 'c1' }, direction: 'increase' }],
      },
    },
  );
  const localities = unitsNamed('A', 'B').map((unit) => ({
    ...unit,
    name: text(`Xã ${unit.code}`),
  }));
  const entries = ['A', 'B'].flatMap((code) =>
    ['c0', 'c1', 'c2'].map((criterion) => ({ code, criterion, value: criterion === 'c1' ? 0 : 7 })),
  );
  const scoring = score({ scheme, localities, reports: [reportOf(entries)], period: '2023' });
  const said = (locale: 'vi' | 'en') =>
    scoringIssues(scoring).map((issue) => formatIssue(issue, locale).message);
  expect(said('vi')).toEqual([
    '“Đường”: mọi đơn vị đều có cùng giá trị 7, không so sánh được (tại c0)',
    ...['A', 'B'].map(
      (code) =>
        `“Hạ tầng”, Xã ${code}: trung bình nhân, trung bình điều hòa hoặc tích có kết quả “0”: có số 0 thì cả nhóm bằng 0, có số âm thì không tính được (tại root.${code})`,
    ),
    ...['A', 'B'].map(
      (code) =>
        `“Thu nhập”, Xã ${code}: chưa rõ chỉ tiêu của đơn vị: loại “–” không có trong các mức của tiêu chí (tại c2.${code})`,
    ),
    ...['A', 'B'].map(
      (code) =>
        `“Đường” so với “Điện”, Xã ${code}: không tính được tỷ lệ: mẫu số bằng 0 (tại c1.${code})`,
    ),
  ]);
  expect(said('en')[0]).toBe(
    '“Đường”: all units have the same value (7) and cannot be compared (at c0)',
  );
});
