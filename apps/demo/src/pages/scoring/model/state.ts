import { explainRank, type Locale } from '@thidua/core';
import { scoringText } from '../words.js';
import { published, sample, usualShare } from './sample.js';
import { inputOf, isPublished, publishedWeights, weightLimits } from './weights.js';

/** Everything that a visitor chose. */
export interface State {
  /** The locality that is explained. */
  code: string;
  /** Id of the criterion whose value is changed. */
  criterion?: string | undefined;
  /** The value in place of the reported one, as its field holds it. */
  value?: string | undefined;
  weights: readonly number[];
  /** The share by which weights are varied. */
  share: number;
}

const first = sample.localities.find(({ code }) => explainRank(published, code).rank === 1);

/** The initial state: the sample as published, and why its first is first. */
export const initialState: State = {
  code: first?.code ?? '',
  weights: publishedWeights,
  share: usualShare,
};

/** Weights as an address holds them; undefined for anything else. */
function weightsIn(text: string | null): number[] | undefined {
  const weights = (text ?? '').split('-').map(Number);
  const { least, most } = weightLimits;
  const areUsable = weights.every((weight) => weight >= least && weight <= most);
  return areUsable && weights.length === publishedWeights.length ? weights : undefined;
}

/** The state in an address; missing or invalid parts are as published. */
export function stateIn(search: URLSearchParams, locale: Locale): State {
  const { parameters } = scoringText[locale];
  const code = search.get(parameters.code) ?? '';
  const input = inputOf(search.get(parameters.criterion) ?? undefined);
  const share = Number(search.get(parameters.share) ?? NaN) / 100;
  return {
    code: sample.localities.some((locality) => locality.code === code) ? code : initialState.code,
    criterion: input?.id,
    value: input ? (search.get(parameters.value) ?? undefined) : undefined,
    weights: weightsIn(search.get(parameters.weights)) ?? publishedWeights,
    share: share >= 0 && share <= 0.5 ? share : usualShare,
  };
}

/** A state as an address: only the parts that differ from the published ones. */
export function searchOf(state: State, locale: Locale): URLSearchParams {
  const { parameters } = scoringText[locale];
  const { code, criterion, value, weights, share } = state;
  const told: [string, string | false | undefined][] = [
    [parameters.code, code !== initialState.code && code],
    [parameters.criterion, criterion],
    [parameters.value, criterion !== undefined && value],
    [parameters.weights, !isPublished(weights) && weights.join('-')],
    [parameters.share, share !== usualShare && String(Math.round(share * 100))],
  ];
  return new URLSearchParams(
    told.flatMap(([name, text]) =>
      text === false || text === undefined ? [] : [[name, text] as [string, string]],
    ),
  );
}
