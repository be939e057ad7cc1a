import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/report.js';
import { nextValues, pointsOf } from '../testing/one-criterion.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { reportFile, sampleUnit } from '../testing/score-sample.js';

const direct = { rule: { kind: 'direct-points' }, maxPoints: 10 } as const;

describe('direct-points', () => {
  it('takes the points that an assessor entered, from 0 to the maximum', () => {
    expect(pointsOf(direct, 0, 7.25, 10)).toEqual([0, 7.25, 10]);
  });

  it('may have no maximum, where no source states one', () => {
    expect(pointsOf({ rule: { kind: 'direct-points' } }, 0, 1234.5)).toEqual([0, 1234.5]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(direct, { missing: 'no-data' })).toEqual([{ missing: 'no-data' }]);
  });

  it('is refused in a report beyond the maximum or below 0', () => {
    const scheme = sampleScheme({ criteria: [{ id: 'criterion', ...direct }] });
    const file = reportFile(scheme, { '1': { criterion: 10.5 }, '2': { criterion: -1 } });
    const localities = ['1', '2'].map((code) => sampleUnit(code));
    const parsed = parseReport(file, 'vi', { scheme, localities });
    expect(!parsed.ok && parsed.issues).toMatchObject([
      { code: 'out-of-range', path: ['entries', 0, 'value'], received: 10.5 },
      { code: 'out-of-range', path: ['entries', 1, 'value'], received: -1 },
    ]);
  });

  it('names no value that would bring more: an assessor decides', () => {
    expect(nextValues(direct, 7, 10)).toEqual([undefined, undefined]);
  });
});
