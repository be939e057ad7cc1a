import { describe, expect, it } from 'vitest';
import type { Locality } from '../model/register/locality.js';
import { parseUnits } from './units.js';

const text = (words: string) => ({ vi: words, en: words });
const unit = (code: string, bloc?: string): Locality => ({
  ...{ code, name: text(code), fullName: text(`Huyện ${code}`), type: 'district' },
  ...(bloc !== undefined && { bloc }),
});
const bloc = (id: string, ...members: string[]) => ({
  ...{ id, name: text(id), members, source: { title: text('Mẫu') } },
});
const issuesOf = (input: unknown): string[] => {
  const result = parseUnits(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('parseUnits', () => {
  it('reads a list as localities without blocs', () => {
    const list = [unit('M01'), unit('M02')];
    expect(parseUnits(list)).toEqual({ ok: true, value: { blocs: [], localities: list } });
  });

  it('reads localities with their blocs', () => {
    const units = { blocs: [bloc('a', 'M01')], localities: [unit('M01', 'a'), unit('M02')] };
    expect(parseUnits(units)).toEqual({ ok: true, value: units });
  });

  it('names a bloc that is not there, one that is there twice, and members who do not agree', () => {
    const blocs = [bloc('a', 'M01', 'M01'), bloc('a'), bloc('b', 'M02')];
    expect(issuesOf({ blocs, localities: [unit('M01', 'a'), unit('M02', 'c')] })).toEqual([
      'duplicate blocs.0.members.1',
      'duplicate blocs.1.id',
      'contradiction blocs.2.members.0',
      'contradiction localities.0.bloc',
      'unknown-reference localities.1.bloc',
    ]);
  });

  it('holds its localities to what holds of a list', () => {
    expect(issuesOf({ blocs: [], localities: [unit('M01'), unit('M01')] })).toEqual([
      'duplicate localities.1.code',
    ]);
    expect(issuesOf([unit('M01'), unit('M01')])).toEqual(['duplicate 1.code']);
  });

  it('names every place of another shape', () => {
    expect(issuesOf({ localities: [{}] })).toContain('missing-value blocs');
    for (const input of [null, {}, { blocs: {}, localities: 1 }, [null]])
      expect(issuesOf(input).length).toBeGreaterThan(0);
  });
});
