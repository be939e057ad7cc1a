import {
  compareNames,
  explainScore,
  isMissing,
  score,
  whatIf,
  type Adjustment,
  type AdjustmentReason,
  type Criterion,
  type CriterionReason,
  type Report,
  type Score,
  type Scoring,
  type WhatIf,
} from '@thidua/core';
import { localityOf, published, sample } from './sample.js';
import type { State } from './state.js';
import { textOf, valueIn } from './value.js';
import { inputOf, isPublished, schemeBy } from './weights.js';

/** A criterion whose value a visitor may change, and what was reported for it. */
export interface Asked {
  input: Criterion | Adjustment;
  reason: CriterionReason | AdjustmentReason;
  /** What its field holds. */
  text: string;
  /** What was reported, as its field would hold it; absent where nothing was. */
  reported?: string | undefined;
  /** Whether the field holds something that cannot be reported. */
  isWrong: boolean;
}

/** Everything computed from a visitor's choices. */
export interface Outcome {
  state: State;
  /** The reports scored by the chosen weights. */
  weighted: Scoring;
  asked?: Asked | undefined;
  change?: WhatIf | undefined;
  /** The same with the changed value: what the page shows. */
  shown: Scoring;
}

/** Reasons of a locality, of criteria and adjustments alike. */
export function reasonsOf(scoring: Scoring, code: string) {
  const { criteria, adjustments } = explainScore(scoring, code);
  return [...criteria, ...adjustments];
}

/** The criteria that can be changed for a locality: all that were assigned to it. */
export function questionsFor(scoring: Scoring, code: string): (Criterion | Adjustment)[] {
  return reasonsOf(scoring, code).flatMap(({ criterion, value, rule }) => {
    const isAssigned = !(isMissing(value) && value.missing === 'not-assigned');
    const input = inputOf(criterion);
    return input && isAssigned && rule !== 'informational' ? [input] : [];
  });
}

function askedBy(weighted: Scoring, { code, criterion, value }: State): Asked | undefined {
  const input = questionsFor(weighted, code).find(({ id }) => id === criterion);
  const reason = reasonsOf(weighted, code).find((each) => each.criterion === input?.id);
  if (!input || !reason) return undefined;
  const reported = isMissing(reason.value) ? undefined : textOf(input, reason.value);
  const isWrong = value !== undefined && valueIn(input, value) === undefined;
  return { input, reason, text: value ?? reported ?? '', reported, isWrong };
}

/** A report of one value, later than the others: so the whole board can be scored with it. */
function reportOf({ code }: State, { input, reason }: Asked, value: string): Report {
  const [pattern] = sample.reports;
  const { penalties, previous } = reason;
  return {
    ...(pattern as Report),
    id: 'what-if',
    stage: sample.stage,
    entries: [
      {
        ...{ code, criterion: input.id, value: valueIn(input, value) },
        ...(penalties !== undefined && { penalties }),
        ...(previous !== undefined && { previous }),
      },
    ],
  };
}

/** Computes the results of a visitor's choices. */
export function outcomeOf(state: State): Outcome {
  const scheme = schemeBy(state.weights);
  const weighted = isPublished(state.weights) ? published : score({ ...sample, scheme });
  const asked = askedBy(weighted, state);
  const value = asked && !asked.isWrong ? valueIn(asked.input, asked.text) : undefined;
  if (!asked || value === undefined || asked.text === asked.reported) {
    return { state, weighted, asked, shown: weighted };
  }
  return {
    ...{ state, weighted, asked },
    change: whatIf(weighted, { code: state.code, criterion: asked.input.id, value }),
    shown: score({
      ...sample,
      scheme,
      reports: [...sample.reports, reportOf(state, asked, asked.text)],
    }),
  };
}

/** A locality's line of the ranking. */
export interface Standing {
  code: string;
  score: Score;
  rank: number | undefined;
  blocRank: number | undefined;
}

/** How a locality stands. */
export function standingOf(scoring: Scoring, code: string): Standing {
  const unit = scoring.units.unitOf.get(code) ?? -1;
  const score = scoring.scores[unit] ?? NaN;
  return {
    code,
    // Only gaps need explaining, and most have none.
    score: Number.isNaN(score) ? explainScore(scoring, code).score : score,
    rank: scoring.ranks[unit] || undefined,
    blocRank: scoring.blocRanks[unit] || undefined,
  };
}

/** All localities in the order of their ranks; unranked ones at the end, by name. */
export function ranking(scoring: Scoring): Standing[] {
  return sample.localities
    .map(({ code }) => standingOf(scoring, code))
    .sort(
      (left, right) =>
        (left.rank ?? Infinity) - (right.rank ?? Infinity) ||
        compareNames(localityOf(left.code).name.vi, localityOf(right.code).name.vi),
    );
}
