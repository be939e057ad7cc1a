import { readFileSync } from 'node:fs';
import { effectiveWeights, isMissing, stages } from '@thidua/core';
import { parseReport, parseScheme, parseScoreboard } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { makeReports } from '../../scripts/illustrative/reports.js';
import { makeScoreboard } from '../../scripts/illustrative/scoreboard.js';
import { directive2023 } from '../directive/directive-2023.js';
import {
  illustrativeReports,
  illustrativeScheme as scheme,
  illustrativeScoreboard,
} from '../illustrative.js';
import { localities } from '../localities.js';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const bytes = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('the illustrative scheme', () => {
  it('can be parsed, with nothing left out', () => {
    expect(parseScheme(scheme)).toEqual({ ok: true, value: scheme });
  });

  it('says in both languages that it is illustrative and that the directive holds no scoring', () => {
    expect(scheme.status).toBe('illustrative');
    expect([scheme.title.vi, scheme.source.title.vi].join()).toMatch(/minh họa.*minh họa/);
    expect([scheme.title.en, scheme.source.title.en].join()).toMatch(/illustrative.*illustrative/i);
    expect(scheme.note?.vi).toContain('Chỉ thị không có bảng điểm');
    expect(scheme.note?.en).toContain('The directive holds no scoring');
  });

  it('has the six areas of the directive, and 100 points in all', () => {
    const areas = scheme.groups.filter(({ parent }) => parent);
    expect(areas.map(({ title }) => title)).toEqual(
      directive2023.contents.map(({ title }) => title),
    );
    const pointsOf = (area: string) =>
      scheme.criteria
        .filter(({ parent }) => parent === area)
        .reduce((sum, { maxPoints = 0 }) => sum + maxPoints, 0);
    expect(areas.map(({ id }) => pointsOf(id))).toEqual([12, 27, 20, 19, 14, 8]);
    const weights = [...effectiveWeights(scheme).values()];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('has each criterion from a section that the directive has', () => {
    const sections = directive2023.sections.map(({ id }) => id);
    for (const { id, source } of [...scheme.criteria, ...scheme.adjustments]) {
      expect(source?.title, id).toEqual(directive2023.source.title);
      expect(sections, id).toContain(source?.section);
    }
  });

  it('shows more than half of the rules', () => {
    const kinds = new Set([...scheme.criteria, ...scheme.adjustments].map(({ rule }) => rule.kind));
    expect(kinds.size).toBeGreaterThanOrEqual(15);
  });
});

describe('the sample reports', () => {
  it('are what the generator makes, to the byte (else run npm run illustrative)', () => {
    expect(bytes(makeReports())).toBe(file('illustrative-reports.json'));
  });

  it('answer to the scheme and its localities, with nothing left out', () => {
    for (const report of illustrativeReports) {
      const result = parseReport(report, 'vi', { scheme, localities });
      expect(result, report.id).toEqual({ ok: true, value: report });
    }
  });

  it('are illustrative, each of them', () => {
    expect(new Set(illustrativeReports.map(({ status }) => status))).toEqual(
      new Set(['illustrative']),
    );
  });

  it('come from all 18 localities, and some cells have been through four stages', () => {
    const own = illustrativeReports.filter(({ stage }) => stage === 'self-scored');
    expect(own.map(({ entries }) => entries[0]?.code)).toEqual(localities.map(({ code }) => code));
    const through = new Map<string, string[]>();
    for (const { stage, entries } of illustrativeReports)
      for (const { code, criterion } of entries) {
        const cell = `${code} ${criterion}`;
        through.set(cell, [...(through.get(cell) ?? []), stage]);
      }
    expect([...through.values()]).toContainEqual(stages.slice(0, 4));
  });

  it('cite a system of the directive where its section asks for it, and say that nothing is from there', () => {
    const sectionOf = new Map(scheme.criteria.map(({ id, source }) => [id, source?.section]));
    const cited = new Map<string, Set<string>>();
    for (const { criterion, source, note } of illustrativeReports.flatMap((each) => each.entries)) {
      if (!source) continue;
      const system = directive2023.systems.find((each) => each.source.title.vi === source.title.vi);
      expect(source, criterion).toEqual(system?.source);
      expect(sectionOf.get(criterion), criterion).toBe(system?.section);
      expect(note?.vi, criterion).toContain('minh họa');
      expect(note?.en, criterion).toContain('Illustrative');
      cited.set(criterion, (cited.get(criterion) ?? new Set()).add(system?.ref ?? ''));
    }
    expect(
      Object.fromEntries([...cited].map(([criterion, refs]) => [criterion, [...refs]])),
    ).toEqual({
      'public-investment': ['S-094'],
      'online-applications': ['S-092'],
    });
    const inUse = illustrativeReports
      .flatMap(({ entries }) => entries)
      .filter(({ criterion, value }) => criterion === 'systems-in-use' && value !== undefined);
    for (const { evidence } of inUse) {
      expect(evidence).toContain('Hệ thống quản lý vốn đầu tư công');
      expect(evidence).toContain('Hệ thống tiếp công dân trực tuyến');
      expect(evidence).toContain('minh họa');
    }
  });

  it('have gaps by several reasons', () => {
    const values = illustrativeReports.flatMap(({ entries }) => entries.map(({ value }) => value));
    const reasons = values.flatMap((value) => (typeof value === 'object' ? [value.missing] : []));
    expect(new Set(reasons)).toEqual(new Set(['not-assigned', 'not-surveyed', 'no-data']));
  });
});

describe('the illustrative scoreboard', () => {
  const [board] = illustrativeScoreboard.boards;
  const rows = board?.rows ?? [];

  it('is what the engine makes of the reports, to the byte (else run npm run illustrative)', () => {
    expect(bytes(makeScoreboard(illustrativeReports))).toBe(file('illustrative-scoreboard.json'));
  });

  it('is accepted by the schema, with nothing left out', () => {
    expect(parseScoreboard(illustrativeScoreboard)).toEqual({
      ok: true,
      value: illustrativeScoreboard,
    });
  });

  it('is illustrative, its board too, and both say so', () => {
    for (const { status, title } of [illustrativeScoreboard, ...illustrativeScoreboard.boards]) {
      expect(status).toBe('illustrative');
      expect(title.vi).toMatch(/minh họa/i);
      expect(title.en).toMatch(/illustrat/i);
    }
  });

  it('explains every row, criterion by criterion, and gives each rank an interval', () => {
    expect(rows).toHaveLength(18);
    for (const { breakdown, rank, interval } of rows) {
      expect(breakdown?.map(({ criterion }) => criterion)).toEqual(
        board?.criteria?.map(({ id }) => id),
      );
      expect(interval === undefined).toBe(rank === undefined);
    }
  });

  it('shows equal scores that tie-breaks part, and a score that is withheld', () => {
    const ranked = rows.filter(({ rank }) => rank !== undefined);
    expect(new Set(ranked.map(({ rank }) => rank)).size).toBe(ranked.length);
    expect(new Set(ranked.map(({ score }) => score)).size).toBeLessThan(ranked.length);
    const withheld = rows.filter(({ score }) => isMissing(score) && score.missing === 'withheld');
    expect(withheld.map(({ unranked }) => unranked)).toEqual(['withheld']);
  });

  it('proposes one flag in each bloc, and no certificate to who has a flag', () => {
    const proposed = (award: string) =>
      (illustrativeScoreboard.proposals ?? []).flatMap((each) =>
        each.award === award && each.status === 'proposed' ? [each.code] : [],
      );
    const flags = proposed('flag-of-the-province');
    const blocOf = (code: string) => localities.find((each) => each.code === code)?.bloc;
    expect(new Set(flags.map(blocOf)).size).toBe(2);
    expect(flags).toHaveLength(2);
    const certificates = proposed('certificate-of-merit');
    expect(certificates.length).toBeGreaterThan(0);
    expect(certificates.filter((code) => flags.includes(code))).toEqual([]);
    expect(illustrativeScoreboard.awards).toBeUndefined();
  });
});
