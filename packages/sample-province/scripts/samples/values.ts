import type { Locality, MissingReason, ReportEntry } from '@thidua/core';
import type { Draw } from './draw.js';

/** What a locality states for a criterion; undefined where it states nothing. */
type Stated = Omit<ReportEntry, 'code' | 'criterion'> | undefined;

/** The years that have reports. */
export type Period = '2022' | '2023';

/** Who states it, and when. */
interface Stating {
  locality: Locality;
  period: Period;
  isDisciplined: boolean;
}

type Maker = (draw: Draw, of: Stating) => Stated;

/** A day of a year, counted from 1 January as 0. */
const day = (number: number, period: Period): string =>
  new Date(Date.UTC(Number(period), 0, 1 + number)).toISOString().slice(0, 10);

/** A day between two others, and by when it should have been, where the scheme does not say it. */
const dayBetween =
  (first: number, last: number, deadline: string): Maker =>
  (draw, { period }) => ({
    value: day(draw.between(first, last), period),
    ...(period !== '2023' && { target: `${period}-${deadline}` }),
  });

const amount =
  (low: number, high: number, digits = 0): Maker =>
  (draw) => ({ value: draw.between(low, high, digits) });

const yes =
  (probability: number): Maker =>
  (draw) => ({ value: draw.chance(probability) });

/** Quarters of a point, as an assessor gives them. */
const quarters =
  (low: number, high: number): Maker =>
  (draw) => ({ value: draw.between(low * 4, high * 4) / 4 });

/** A gap in one of so many reports, with its reason; otherwise a value. */
const withGap =
  (probability: number, missing: MissingReason, maker: Maker): Maker =>
  (draw, of) =>
    draw.chance(probability) ? { value: { missing } } : maker(draw, of);

/** This year’s and last year’s value; in some cases by other rules, so that they do not compare. */
const withPrevious =
  (low: number, high: number, change: number, digits: number, otherRules = 0): Maker =>
  (draw, { period }) => {
    const previous = draw.between(low, high, digits);
    const value = Number((previous + draw.between(-change, change, digits)).toFixed(digits));
    return draw.chance(otherRules)
      ? { value, previous, ruleVersion: period, previousRuleVersion: String(Number(period) - 1) }
      : { value, previous };
  };

const isMountain = ({ classes = [] }: Locality): boolean => classes.includes('mountain');

/** How the values of each criterion, adjustment and fact of the scheme are made up. */
export const makers: Readonly<Record<string, Maker>> = {
  'plan-issued': dayBetween(45, 108, '03-31'),
  'pledge-registered': yes(0.95),
  'examples-scheme': yes(0.85),
  'models-multiplied': amount(2, 9),
  'final-report': dayBetween(318, 340, '11-30'),
  'public-investment': amount(72, 99, 1),
  'community-digital-teams': amount(62, 96, 1),
  'online-applications': withGap(0.06, 'not-published', amount(35, 92, 1)),
  satisfaction: withGap(0.1, 'not-surveyed', amount(74, 96, 1)),
  'procedures-on-time': withPrevious(70, 88, 4, 2, 0.1),
  'systems-in-use': yes(0.85),
  // Cities have hardly any communes left to bring to the standard.
  'new-rural-communes': (draw, { locality }) => {
    if (locality.type === 'city') return { value: { missing: 'not-assigned' } };
    const target = draw.between(1, 2);
    return { value: draw.between(target - 0.6, target + 1.4), target };
  },
  'criteria-per-commune': (draw, { locality }) => ({
    value: isMountain(locality) ? draw.between(12.5, 17, 1) : draw.between(17, 19, 1),
  }),
  'mountain-programme': (draw, { locality }) =>
    isMountain(locality) ? { value: draw.between(58, 97, 1) } : undefined,
  'budget-revenue': amount(88, 118, 1),
  'poverty-reduction': (draw) => {
    const target = draw.between(40, 400);
    return { value: Math.round(target * draw.between(0.7, 1.2, 2)), target };
  },
  'cultural-families': amount(82, 98, 1),
  'disaster-plans': amount(80, 100, 1),
  'houses-for-the-poor': amount(25, 90),
  'schools-at-standard': amount(48, 90, 1),
  'waste-collected': amount(58, 98, 1),
  'sports-clubs': withGap(0.15, 'no-data', amount(15, 90)),
  'traffic-accidents': withPrevious(8, 40, 8, 0),
  'fires-and-explosions': amount(0, 2),
  'complaints-settled': withGap(0.1, 'no-data', amount(74, 100, 1)),
  'security-movement': yes(0.95),
  'inspection-work': quarters(1.25, 2),
  'office-culture': quarters(2, 3),
  'discipline-and-order': (draw) => ({
    value: draw.between(2, 7),
    penalties: draw.between(0, 1),
  }),
  'great-holidays': yes(0.95),
  'first-model-commune': (draw) => ({ value: Number(draw.chance(0.2)) }),
  'standard-lost': (draw) => ({ value: Number(draw.chance(0.1)) }),
  'disciplined-collectives': (_draw, { isDisciplined }) => ({ value: Number(isDisciplined) }),
};
