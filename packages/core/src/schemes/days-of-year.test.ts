import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../calendar/civil-date.js';
import { formatDaysOfYear } from '../format/days-of-year.js';
import type { DataYear } from '../model/scheme/scheme.js';
import { parseReport } from '../parse/report.js';
import { parseScheme } from '../parse/scheme.js';
import { scoredBoard } from '../publish/scored-board.js';
import { readScheme, schemeFile } from '../testing/sample-scheme.js';
import { reportFile, sampleUnit, scoreSample } from '../testing/score-sample.js';
import { daysOfYear } from './days-of-year.js';

const dataYear: DataYear = { begins: '11-15', in: 'year-before' };
const criteria = [{ id: 'roads', maxPoints: 10, rule: { kind: 'direct-points' as const } }];
const scheme = readScheme(schemeFile({ criteria, dataYear }));
const title = { vi: 'Bảng', en: 'Board' };

describe('daysOfYear', () => {
  it('is the calendar year unless the scheme says when its year begins', () => {
    expect(daysOfYear({}, '2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(daysOfYear({ dataYear }, '2023')).toEqual({ from: '2022-11-15', to: '2023-11-14' });
    expect(daysOfYear({ dataYear: { begins: '09-01', in: 'same-year' } }, '2023')).toEqual({
      ...{ from: '2023-09-01', to: '2024-08-31' },
    });
    expect(daysOfYear({ dataYear: { begins: '03-01', in: 'same-year' } }, '2023').to).toBe(
      '2024-02-29',
    );
  });

  it('joins year to year without a gap, each of 365 or 366 days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.constantFrom('01-01', '02-28', '03-01', '11-15', '12-31'),
        fc.constantFrom('year-before' as const, 'same-year' as const),
        (year, begins, within) => {
          const own = { dataYear: { begins, in: within } };
          const { from, to } = daysOfYear(own, String(year));
          expect([364, 365]).toContain(daysBetween(from, to));
          expect(daysBetween(to, daysOfYear(own, String(year + 1)).from)).toBe(1);
        },
      ),
    );
  });
});

describe('a scheme whose year begins on 15 November', () => {
  it.each(['11-31', '02-29', '13-01', '15/11'])('cannot begin on %s', (begins) => {
    const parsed = parseScheme(schemeFile({ criteria, dataYear: { ...dataYear, begins } }), 'vi');
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toEqual([
      'dataYear.begins',
    ]);
  });

  it('is not the calendar year, and has no days that no date can name', () => {
    const calendar = { begins: '01-01', in: 'same-year' } as const;
    const parsed = parseScheme(schemeFile({ criteria, dataYear: calendar }), 'vi');
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toEqual(['dataYear']);
    for (const period of ['0000', '0999', '1000', '9999']) {
      const file = reportFile(
        scheme,
        { A: { roads: { value: 5, asOf: '2023-01-01' } } },
        { period },
      );
      expect(() => parseReport(file, 'vi', { scheme })).not.toThrow();
      const plain = readScheme(schemeFile({ criteria }));
      expect(() => parseReport(file, 'vi', { scheme: plain })).not.toThrow();
    }
  });

  it('takes values of its days, and names those of other days', () => {
    const issues = (asOf: string) => {
      const file = reportFile(scheme, { A: { roads: { value: 5, asOf } } });
      const parsed = parseReport(file, 'vi', { scheme, localities: [sampleUnit('A')] });
      return parsed.ok ? [] : parsed.issues.map(({ message, hint }) => `${message} ${hint}`);
    };
    expect([...issues('2022-11-15'), ...issues('2023-11-14')]).toEqual([]);
    expect(issues('2022-11-14')).toHaveLength(1);
    expect(issues('2023-12-31')[0]).toContain('≥ 15/11/2022, ≤ 14/11/2023');
  });

  it('has a board that says of which days its year is', () => {
    const scoring = scoreSample(scheme, { A: { roads: 5 } });
    const source = { title };
    const question = { id: 'b', title, asOf: '2023-11-20', source, scoreTitle: title };
    const board = scoredBoard(scoring, question);
    expect(board.days).toEqual({ from: '2022-11-15', to: '2023-11-14' });
    expect(formatDaysOfYear(board, 'vi')).toBe(
      'Năm 2023 tính từ ngày 15/11/2022 đến ngày 14/11/2023',
    );
    expect(formatDaysOfYear({ period: '2023' }, 'vi')).toBeUndefined();
  });
});
