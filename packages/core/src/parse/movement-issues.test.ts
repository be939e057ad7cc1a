import { describe, expect, it } from 'vitest';
import type { Award } from '../model/board/award.js';
import { publish } from '../publish/publish.js';
import { exampleDefinition } from '../testing/example.js';
import { movementParts } from '../testing/movement-parts.js';
import { parseScoreboard } from './scoreboard.js';

const example = publish(exampleDefinition);
const { areas, indices, movements, steps, awards } = movementParts;

/** Codes and places of the issues of the example with a movement, changed. */
function found(change: object): string[] {
  const result = parseScoreboard({ ...example, ...movementParts, ...change });
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const withReading = (index: number, change: object) => ({
  indices: indices.map((series) => ({
    ...series,
    readings: series.readings.map((reading, at) =>
      at === index ? { ...reading, ...change } : reading,
    ),
  })),
});
const withAward = (change: Partial<Award>) => ({ awards: [{ ...awards[0], ...change }] });

describe('the parts of a movement', () => {
  it('have each id once', () => {
    expect(found({ steps: [...steps, steps[0]] })).toEqual(['duplicate steps.2.id']);
    expect(found({ movements: [movements[0], movements[0]] })).toEqual([
      'duplicate movements.1.id',
    ]);
  });

  it('lie in areas that are listed', () => {
    expect(found({ areas: areas.slice(0, 1) })).toEqual([
      'unknown-reference movements.0.area',
      'unknown-reference awards.0.area',
    ]);
  });

  it('last from the first year to the last', () => {
    const [first] = movements;
    expect(found({ movements: [{ ...first, period: { from: 2025, to: 2021 } }] })).toEqual([
      'out-of-range movements.0.period.to',
    ]);
  });

  it('are not done after the file came out', () => {
    expect(found({ steps: [{ ...steps[0], doneOn: '2023-08-11' }] })).toEqual([
      'out-of-range steps.0.doneOn',
    ]);
  });
});

describe('the readings of an index', () => {
  it('come oldest first, one for each year', () => {
    expect(found(withReading(1, { year: 2020 }))).toEqual([
      'out-of-range indices.0.readings.1.year',
    ]);
  });

  it('name rules that are listed, and no rank beyond the units', () => {
    expect(found(withReading(0, { ruleVersion: 'unknown' }))).toEqual([
      'unknown-reference indices.0.readings.0.ruleVersion',
    ]);
    expect(found(withReading(0, { rank: 64 }))).toEqual(['out-of-range indices.0.readings.0.rank']);
  });
});

describe('awards', () => {
  it('go to a locality or a recipient, by a decision once they are decided', () => {
    const { code: _code, recipient: _recipient, ...nobody } = awards[0] as Award;
    expect(found({ awards: [nobody] })).toEqual(['missing-value awards.0.recipient']);
    const { decision: _decision, ...open } = awards[0] as Award;
    expect(found({ awards: [open] })).toEqual(['missing-value awards.0.decision']);
    expect(found({ awards: [{ ...open, status: 'proposed' }] })).toEqual([]);
  });

  it('may leave out the name of an individual, not of a collective', () => {
    expect(found(withAward({ recipient: { kind: 'collective' } }))).toEqual([
      'missing-value awards.0.recipient.name',
    ]);
    expect(found(withAward({ recipient: { kind: 'individual' } }))).toEqual([]);
  });

  it('are not decided after the file came out', () => {
    const decision = { date: '2023-08-11', source: example.source };
    expect(found(withAward({ decision }))).toEqual(['out-of-range awards.0.decision.date']);
  });

  it('may be given to several people who are not named', () => {
    expect(found({ awards: [awards[1], awards[1]] })).toEqual([]);
    expect(found({ awards: [awards[0], awards[0]] })).toEqual(['duplicate awards.1.code']);
  });
});
