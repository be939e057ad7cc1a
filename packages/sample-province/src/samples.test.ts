import { readFileSync } from 'node:fs';
import {
  effectiveWeights,
  isMissing,
  stages,
  type Locality,
  type MissingReason,
  type Report,
  type Scheme,
} from '@thidua/core';
import { parseReport, parseScheme, parseScoreboard } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { makeSamples } from '../scripts/samples/make-samples.js';
import {
  blocs,
  communeReports2023,
  communes,
  communeScheme,
  localities,
  localities2022,
  reports2022,
  reports2023,
  scheme,
  scoreboard2022,
  scoreboard2023,
} from './index.js';

/** Every reason that the engine knows: the compiler holds it whole. */
const missingReasons: Record<MissingReason, true> = {
  'not-assigned': true,
  'not-reported': true,
  'no-data': true,
  'not-published': true,
  'not-surveyed': true,
  'not-comparable': true,
  withheld: true,
  'not-eligible': true,
};

describe('the schemes', () => {
  it.each([scheme, communeScheme])('$id can be parsed, with nothing left out', (each) => {
    expect(parseScheme(each)).toEqual({ ok: true, value: each });
  });

  it('say in both languages that they are illustrative', () => {
    for (const { status, title } of [scheme, communeScheme]) {
      expect(status).toBe('illustrative');
      expect(title.vi).toContain('minh họa');
      expect(title.en).toContain('Illustrative');
    }
    expect(scheme.note?.vi).toContain('không có thật');
    expect(scheme.note?.en).toContain('There is no Hac Van Province');
  });

  it('judge by no index that somebody publishes', () => {
    const published = /\b(DTI|PCI|PAPI|PAR|PGI|SIPAS|ICT|DDCI|HDI)\b|\bIndex\b|[Cc]hỉ số/;
    expect(JSON.stringify([scheme, communeScheme])).not.toMatch(published);
  });

  it('have 100 points for districts, in six areas', () => {
    const areas = scheme.groups.filter(({ parent }) => parent);
    const pointsOf = (area: string) =>
      scheme.criteria
        .filter(({ parent }) => parent === area)
        .reduce((sum, { maxPoints = 0 }) => sum + maxPoints, 0);
    expect(areas.map(({ id }) => pointsOf(id))).toEqual([12, 27, 20, 19, 14, 8]);
    const weights = [...effectiveWeights(scheme).values()];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('show every rule together', () => {
    const kinds = (of: typeof scheme) =>
      [...of.criteria, ...of.adjustments].map(({ rule }) => rule.kind);
    expect(new Set([...kinds(scheme), ...kinds(communeScheme)]).size).toBe(21);
  });
});

describe('the reports', () => {
  const all: [Report[], { scheme: Scheme; localities: Locality[] }][] = [
    [reports2022, { scheme, localities: localities2022 }],
    [reports2023, { scheme, localities }],
    [communeReports2023, { scheme: communeScheme, localities: communes }],
  ];

  it('answer to their scheme and its localities, with nothing left out', () => {
    for (const [reports, context] of all)
      for (const report of reports) {
        const result = parseReport(report, 'vi', context);
        expect(result, report.id).toEqual({ ok: true, value: report });
      }
  });

  it('are illustrative, each of them, and so is everyone who signs', () => {
    for (const { status, entries } of all.flatMap(([reports]) => reports)) {
      expect(status).toBe('illustrative');
      expect(entries.filter(({ by }) => !by?.endsWith('(minh họa)'))).toEqual([]);
    }
  });

  it.each([
    ['2022', reports2022, localities2022],
    ['2023', reports2023, localities],
  ] as const)(
    'of %s come from everyone, and some cells went through four stages',
    (_year, reports, everyone) => {
      const own = reports.filter(({ stage }) => stage === 'self-scored');
      expect(own.map(({ entries }) => entries[0]?.code)).toEqual(everyone.map(({ code }) => code));
      const through = new Map<string, string[]>();
      for (const { stage, entries } of reports)
        for (const { code, criterion } of entries) {
          const cell = `${code} ${criterion}`;
          through.set(cell, [...(through.get(cell) ?? []), stage]);
        }
      expect([...through.values()]).toContainEqual(stages.slice(0, 4));
    },
  );
});

describe('the samples', () => {
  it('are what seeds and engine make, to the byte (else run npm run samples)', () => {
    for (const [name, value] of Object.entries(makeSamples())) {
      const file = readFileSync(new URL(`made/${name}.json`, import.meta.url), 'utf8');
      expect(`${JSON.stringify(value, null, 2)}\n`, name).toBe(file);
    }
  });

  it('are accepted by the schema, with nothing left out', () => {
    for (const scoreboard of [scoreboard2022, scoreboard2023])
      expect(parseScoreboard(scoreboard)).toEqual({ ok: true, value: scoreboard });
  });

  it('say on scoreboard and boards, in both languages, that they are illustrative', () => {
    for (const scoreboard of [scoreboard2022, scoreboard2023])
      for (const { status, title } of [scoreboard, ...scoreboard.boards]) {
        expect(status).toBe('illustrative');
        expect(title.vi).toMatch(/minh họa/i);
        expect(title.en).toMatch(/illustrat/i);
      }
    expect(scoreboard2023.title.vi).toContain('không có thật');
    expect(scoreboard2023.title.en).toContain('does not exist');
  });
});

describe('the scoreboard of 2023', () => {
  const [board, communeBoard] = scoreboard2023.boards;
  const rows = board?.rows ?? [];
  const ranked = rows.filter(({ rank }) => rank !== undefined);

  it('explains every row, criterion by criterion, and gives each rank an interval', () => {
    expect(rows).toHaveLength(17);
    for (const { breakdown, rank, interval } of rows) {
      expect(breakdown?.map(({ criterion }) => criterion)).toEqual(
        board?.criteria?.map(({ id }) => id),
      );
      expect(interval === undefined).toBe(rank === undefined);
    }
  });

  it('shows equal scores that tie-breaks part, a score withheld, and one that is not eligible', () => {
    expect(new Set(ranked.map(({ rank }) => rank)).size).toBe(ranked.length);
    expect(new Set(ranked.map(({ score }) => score)).size).toBeLessThan(ranked.length);
    const withheld = rows.filter(({ score }) => isMissing(score) && score.missing === 'withheld');
    expect(withheld.map(({ unranked }) => unranked)).toEqual(['withheld']);
    expect(rows.filter(({ unranked }) => unranked === 'not-eligible')).toHaveLength(1);
  });

  it('has a gap for every reason that there is', () => {
    const reasons = rows.flatMap(({ breakdown = [], unranked }) => [
      ...breakdown.flatMap(({ value }) => (isMissing(value) ? [value.missing] : [])),
      ...breakdown.flatMap(({ points }) => (isMissing(points) ? [points.missing] : [])),
      unranked,
    ]);
    expect(
      Object.keys(missingReasons).filter((each) => !reasons.includes(each as 'no-data')),
    ).toEqual([]);
  });

  it('has ranks that rose, fell, stayed and are new, and a district that departed', () => {
    const kinds = rows.flatMap(({ change }) => (change ? [change.kind] : []));
    expect(new Set(kinds)).toEqual(new Set(['up', 'down', 'same', 'new']));
    expect(board?.departed.map(({ code }) => code)).toEqual(['M18']);
  });

  it('has every grade, and proposals of three kinds: one flag in each cluster', () => {
    expect(new Set(rows.flatMap(({ grade }) => grade ?? []))).toEqual(
      new Set(board?.grades.map(({ id }) => id)),
    );
    const proposals = scoreboard2023.proposals ?? [];
    const flags = proposals.filter(
      ({ award, status }) => award === 'flag-of-the-province' && status === 'proposed',
    );
    const clusters = blocs.filter(({ members }) => members.some((code) => code.length === 3));
    const inCluster = clusters.map(({ members }) =>
      flags.filter(({ code }) => members.includes(code)),
    );
    expect(inCluster.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(new Set(proposals.map(({ status }) => status))).toEqual(
      new Set(['proposed', 'over-quota', 'has-other-award']),
    );
  });

  it('has awards of each kind, and names an individual only with consent', () => {
    const { awards = [] } = scoreboard2023;
    expect(new Set(awards.map(({ recipient }) => recipient?.kind))).toEqual(
      new Set([undefined, 'collective', 'individual']),
    );
    const people = awards.filter(({ recipient }) => recipient?.kind === 'individual');
    expect(people.map(({ recipient, consent }) => [!!recipient?.name, consent])).toEqual([
      [true, true],
      [false, undefined],
      [false, false],
    ]);
  });

  it('has steps that are done, late and without a day, and an index with a gap and new rules', () => {
    const { steps = [], indices = [] } = scoreboard2023;
    expect(steps.map(({ due, doneOn }) => [!!due, !!doneOn])).toContainEqual([false, false]);
    expect(steps.some(({ due = '', doneOn = '' }) => doneOn > due)).toBe(true);
    const statuses = indices.flatMap(({ readings }) => readings.map(({ status }) => status));
    expect(new Set(statuses)).toEqual(new Set(['published', 'derived', 'not-published']));
  });

  it('ranks communes by a scheme of their own', () => {
    expect(communeBoard?.rows.map(({ code }) => code).sort()).toEqual(
      communes.map(({ code }) => code),
    );
    expect(communeBoard?.scheme?.id).toBe(communeScheme.id);
  });

  it('has targets that are met, missed, on track, behind, in progress and without data', () => {
    const statuses = scoreboard2023.targets.map(({ progress }) => progress.status);
    expect(new Set(statuses)).toEqual(
      new Set(['met', 'missed', 'on-track', 'behind', 'in-progress', 'no-data']),
    );
  });
});
