// What the page about scoring computes, and says, without a browser.
import { isMissing, nextGains, score, type RuleKind } from '@thidua/core';
import { scoreboard2023 } from '@thidua/sample-province';
import { describe, expect, it } from 'vitest';
import {
  outcomeOf,
  questionsFor,
  ranking,
  standingOf,
} from '../src/pages/scoring/model/outcome.js';
import { ruleSentence } from '../src/pages/scoring/scheme.js';
import {
  plausibleRanks,
  published,
  sample,
  usualShare,
} from '../src/pages/scoring/model/sample.js';
import { initialState, searchOf, stateIn, type State } from '../src/pages/scoring/model/state.js';
import { textOf, valueIn } from '../src/pages/scoring/model/value.js';
import {
  areas,
  inputOf,
  maximaBy,
  publishedWeights,
  schemeBy,
} from '../src/pages/scoring/model/weights.js';
import { scoreWords } from '../src/pages/scoring/phrases.js';
import { toldSentence } from '../src/pages/scoring/told.js';

const [board] = scoreboard2023.boards;
const otherWeights = [
  [12, 40, 20, 19, 14, 8],
  [1, 1, 1, 1, 1, 1],
  [60, 1, 7.5, 19, 33, 2],
];

it('starts from what the illustrative scoreboard publishes: ranks, scores, plausible ranks', () => {
  const { intervals } = plausibleRanks(published, usualShare);
  const rows = ranking(published).map(({ code, rank, score: own }) => {
    const interval = intervals.get(code);
    return {
      ...{ code, rank, score: own },
      interval: interval && [Math.floor(interval.low), Math.ceil(interval.high)],
    };
  });
  expect(rows).toEqual(
    board?.rows.map(({ code, rank, score: own, interval }) => ({
      code,
      rank,
      score: own,
      interval,
    })),
  );
});

describe('other weights', () => {
  it.each(otherWeights.map((weights) => [weights]))(
    'leave %j each criterion its part of its area, and 100 points in all',
    (weights) => {
      const scheme = schemeBy(weights);
      const scoring = score({ ...sample, scheme });
      expect(scoring.plan.maxima[scoring.plan.root]).toBeCloseTo(100, 9);
      const maxima = maximaBy(weights);
      areas.forEach(({ id }, place) => {
        const column = scoring.plan.columnOf.get(id) ?? -1;
        expect(scoring.plan.maxima[column], id).toBeCloseTo(maxima[place] ?? NaN, 9);
      });
      scheme.criteria.forEach(({ id }, column) => {
        const shares = (of: typeof scoring) =>
          Array.from(of.results[column]?.values ?? [], (points) =>
            (points / (of.plan.maxima[column] as number)).toFixed(9),
          );
        expect(shares(scoring), id).toEqual(shares(published));
      });
    },
  );

  it('are the scheme itself where they are its own', () => {
    expect(schemeBy([...publishedWeights])).toBe(sample.scheme);
  });
});

describe('a changed value', () => {
  it('gives every gain the score and rank that it promises, by whatever weights', () => {
    let tried = 0;
    for (const weights of [publishedWeights, otherWeights[0] ?? []]) {
      for (const { code } of sample.localities) {
        const state: State = { ...initialState, code, weights };
        for (const gain of nextGains(outcomeOf(state).weighted, code)) {
          const input = inputOf(gain.criterion);
          if (!input) throw new Error(gain.criterion);
          const value = textOf(input, gain.neededValue);
          const { change, shown } = outcomeOf({ ...state, criterion: gain.criterion, value });
          const name = `${code} ${gain.criterion} ${value}`;
          expect(change?.score.after, name).toBe(gain.score);
          expect(standingOf(shown, code), name).toMatchObject({
            score: gain.score,
            rank: gain.rank,
            blocRank: change?.blocRank.after,
          });
          for (const other of change?.others() ?? []) {
            expect(standingOf(shown, other.code).rank, `${name}: ${other.code}`).toBe(
              other.rank.after,
            );
          }
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('is asked of nothing that a locality was not assigned', () => {
    for (const { code } of sample.localities) {
      const ids = questionsFor(published, code).map(({ id }) => id);
      const isMountain = board?.rows.length && ids.includes('mountain-programme');
      const locality = sample.localities.find((each) => each.code === code);
      expect(isMountain, code).toBe(locality?.classes?.includes('mountain'));
      expect(ids).not.toContain('sports-clubs');
    }
  });

  it('does nothing where it is what was reported, or what nobody could report', () => {
    const state: State = { ...initialState, code: 'M08', criterion: 'inspection-work' };
    expect(outcomeOf(state).change).toBeUndefined();
    for (const value of ['', '-1', '3', '1e3', 'x']) {
      const { change, asked, shown } = outcomeOf({ ...state, value });
      expect(change, value).toBeUndefined();
      expect(asked?.isWrong, value).toBe(true);
      expect(shown).toBe(published);
    }
  });

  it('fills a gap: the score that was withheld for want of data stays withheld until there are enough', () => {
    const code = 'M01';
    expect(isMissing(standingOf(published, code).score)).toBe(true);
    const { change } = outcomeOf({
      ...initialState,
      ...{ code, criterion: 'community-digital-teams', value: '70' },
    });
    expect(change?.points.after).toBeCloseTo(3);
    expect(change?.rank.after).toBeUndefined();
  });

  it('is a day of the calendar, yes or no, or a number in its range', () => {
    const read = (id: string, text: string) => {
      const input = inputOf(id);
      return input && valueIn(input, text);
    };
    expect(read('plan-issued', '2023-04-31')).toBeUndefined();
    expect(read('plan-issued', '2023-04-30')).toBe('2023-04-30');
    expect(read('great-holidays', '0')).toBe(false);
    expect(read('great-holidays', '2')).toBeUndefined();
    expect(read('satisfaction', '100.5')).toBeUndefined();
    expect(read('satisfaction', '99.5')).toBe(99.5);
  });
});

describe('the address', () => {
  it.each(['vi', 'en'] as const)('keeps a state whole, in %s', (locale) => {
    const state: State = {
      code: 'M08',
      criterion: 'plan-issued',
      value: '2023-03-31',
      weights: [12, 40, 20, 19.5, 14, 8],
      share: 0.1,
    };
    expect(stateIn(searchOf(state, locale), locale)).toEqual(state);
    expect(searchOf(initialState, locale).toString()).toBe('');
  });

  it('that tells nonsense shows what is published', () => {
    const search = 'dia-phuong=999&tieu-chi=x&gia-tri=1&trong-so=0-0-0-0-0-0&dao-dong=90';
    expect(stateIn(new URLSearchParams(search), 'vi')).toEqual(initialState);
    for (const weights of ['1-2-3', 'a-b-c-d-e-f', '1-1-1-1-1-61']) {
      const state = stateIn(new URLSearchParams({ 'trong-so': weights }), 'vi');
      expect(state.weights, weights).toBe(publishedWeights);
    }
  });
});

it('says every rule of the scheme in both languages, with its numbers', () => {
  const { criteria, adjustments } = sample.scheme;
  const kinds = new Set<RuleKind>();
  for (const input of [...criteria, ...adjustments]) {
    kinds.add(input.rule.kind);
    for (const locale of ['vi', 'en'] as const) {
      expect(ruleSentence(input, locale), input.id).toMatch(/^[^a-z].*\.$/);
      expect(ruleSentence(input, locale), input.id).not.toMatch(/undefined|NaN|\[object/);
    }
  }
  expect(kinds.size).toBeGreaterThanOrEqual(15);
  const saying = (id: string) => {
    const input = inputOf(id);
    return input && ruleSentence(input, 'vi');
  };
  expect(saying('plan-issued')).toBe(
    'Trước hoặc đúng hạn 31/3/2023 thì được điểm tối đa; chậm đến 15 ngày được 2 điểm; chậm đến 30 ngày được 1 điểm; chậm hơn nữa thì 0 điểm.',
  );
  expect(saying('mountain-programme')).toBe(
    'Theo tỷ lệ đạt được so với chỉ tiêu 90% (miền núi), tính đến 100%.',
  );
});

it('tells what moved in one sentence', () => {
  const state: State = { ...initialState, code: 'M08', criterion: 'public-investment' };
  const { score: before, rank } = standingOf(published, 'M08');
  const was = scoreWords(before, 'vi');
  expect(toldSentence(outcomeOf(state), 'vi')).toBe(`Đồng Quỳnh: ${was} điểm, hạng ${rank}.`);
  const changed = outcomeOf({ ...state, value: '95' });
  const now = scoreWords(standingOf(changed.shown, 'M08').score, 'vi');
  expect(now).not.toBe(was);
  const told = toldSentence(changed, 'vi');
  expect(told).toContain(`Đồng Quỳnh: ${was} → ${now} điểm, hạng ${rank}`);
  expect(told).toMatch(/^[^.]+\.$/);
});
