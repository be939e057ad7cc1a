import { progressAt, type Figure } from '@thidua/core';
import { figureSchema, targetDefinitionSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { newRuralGoals, newRuralSeries, targets } from './new-rural.js';

const [target] = targets as [(typeof targets)[number]];

const counted = ({ value, denominator, asOf, status }: Figure) =>
  `${asOf}: ${value}/${denominator?.value} ${status}`;

const percentage = ({ value, denominator }: Figure) =>
  ((value / (denominator?.value ?? NaN)) * 100).toFixed(4);

describe('the new-rural series', () => {
  it('is as published, each count with its own denominator and no date made more precise', () => {
    expect(newRuralSeries.map(counted)).toEqual([
      '2020: 117/200 published',
      '2021: 112/194 published',
      '2022-04: 118/194 published',
      '2023-08-09: 123/193 published',
      '2024-07-08: 127/193 inferred',
    ]);
  });

  it.each(newRuralSeries)('$value of $asOf can be read by the schema', (figure) => {
    expect(figureSchema.parse(figure)).toEqual(figure);
  });

  it('gives 63.7306 % for 123 of 193', () => {
    const figure = newRuralSeries.find(({ asOf }) => asOf === '2023-08-09') as Figure;
    expect(percentage(figure)).toBe('63.7306');
  });

  it('says of every figure that is not published why it is not', () => {
    const open = [...newRuralSeries, target.baseline as Figure].filter(
      ({ status }) => status !== 'published',
    );
    expect(open.map(({ value }) => value)).toEqual([127, 123]);
    for (const { note } of open) expect(note?.vi).toBeTruthy();
  });
});

describe('the new-rural target', () => {
  it('can be read by the schema', () => {
    expect(targetDefinitionSchema.parse(target)).toEqual(target);
  });

  it('is at least 130 of 194 communes by the end of 2023, from 130 − 7 = 123', () => {
    expect(counted(target.goal)).toBe('2023: 130/194 published');
    expect(target.bound).toBe('at-least');
    expect(target.deadline).toBe('2023-12-31');
    expect(counted(target.baseline as Figure)).toBe('2022: 123/194 derived');
    expect(target.goal.value - 7).toBe(target.baseline?.value);
  });

  it('is 67.0103 %, which the directive writes as 67 %', () => {
    expect(percentage(target.goal)).toBe('67.0103');
  });

  it('is followed by 155 of 194 in 2025', () => {
    expect(counted(newRuralGoals['2025'])).toBe('2025: 155/194 published');
  });

  it('has nothing reported inside its period on 1 May 2023', () => {
    const progress = progressAt(target, '2023-05-01');
    expect(progress).toMatchObject({ status: 'no-data', reason: 'not-reported' });
    expect(progress.actual).toBeUndefined();
  });

  it('is behind on 9 August 2023, with none of the seven communes added', () => {
    expect(progressAt(target, '2023-08-09')).toMatchObject({
      status: 'behind',
      actual: 123,
      shareOfWay: 0,
      remaining: 7,
    });
  });

  it('stays open after its deadline, because the final count was not published', () => {
    expect(progressAt(target, '2024-02-02')).toMatchObject({
      status: 'no-data',
      reason: 'not-published',
      actual: 123,
      actualAsOf: '2023-08-09',
    });
  });

  it('is never measured by the inferred lower bound', () => {
    expect(progressAt(target, '2026-11-24').actual).toBe(123);
  });
});
