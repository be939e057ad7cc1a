import type { Locale } from '@thidua/core';
import { standingOf, type Outcome } from './model/outcome.js';
import { published, sample } from './model/sample.js';
import { scoringText } from './words.js';
import { localityName, rankWords, scoreWords } from './phrases.js';

/** The state of the page in one sentence, for readers who cannot see what moved. */
export function toldSentence({ state, shown }: Outcome, locale: Locale): string {
  const { change, told } = scoringText[locale];
  const [before, now] = [standingOf(published, state.code), standingOf(shown, state.code)];
  const arrow = (old: string, current: string): string =>
    old === current ? current : change.arrow(old, current);
  const moved = sample.localities.filter(
    ({ code }) => standingOf(published, code).rank !== standingOf(shown, code).rank,
  ).length;
  const standing = told.standing(
    localityName(state.code, locale),
    arrow(scoreWords(before.score, locale), scoreWords(now.score, locale)),
    arrow(rankWords(before.rank, locale), rankWords(now.rank, locale)),
  );
  return `${[standing, ...(moved > 0 ? [told.moved(moved)] : [])].join('; ')}.`;
}
