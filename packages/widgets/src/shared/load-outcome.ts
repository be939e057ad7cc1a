import type { Language, Scoreboard } from '@thidua/core';
import type { Problem } from './error-event.js';
import { loadingWords, type LoadingWords } from './loading.messages.js';

/**
 * The outcome of loading a URL: data, a failure, or old data and the failure of the new. Absent
 * parts are stated too: a page's script may have given every object a property of that name.
 */
export interface LoadOutcome {
  scoreboard: Scoreboard | undefined;
  /** When `scoreboard` arrived, in milliseconds since 1970 UTC. */
  at: number | undefined;
  failure: ((locale: Language) => Problem) | undefined;
  /** No new request before this, in milliseconds since 1970 UTC. */
  retryAt: number | undefined;
}

const nothing: LoadOutcome = {
  scoreboard: undefined,
  at: undefined,
  failure: undefined,
  retryAt: undefined,
};

/** Data that arrived now. */
export const arrived = (scoreboard: Scoreboard): LoadOutcome => ({
  ...nothing,
  scoreboard,
  at: Date.now(),
});

/** A failure that is put into words once the language is known. */
export const failing = (failure: LoadOutcome['failure']): LoadOutcome => ({ ...nothing, failure });

/** A failure in the words of each language. */
export const failed = (
  code: string,
  tell: (words: LoadingWords) => string,
  cause: unknown,
): LoadOutcome => failing((locale) => ({ code, message: tell(loadingWords(locale)), cause }));

function ageOf(at: number, locale: Language): string {
  // If the clock was set back, data must not seem to come from the future.
  const minutes = Math.max(0, Math.round((Date.now() - at) / 60_000));
  const format = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`);
  if (minutes < 60) return format.format(-minutes, 'minute');
  return minutes < 2880
    ? format.format(-Math.round(minutes / 60), 'hour')
    : format.format(-Math.round(minutes / 1440), 'day');
}

/** Old data with the failure of the new; the message then states their age. */
export function keep(good: LoadOutcome, { failure }: LoadOutcome): LoadOutcome {
  return {
    ...good,
    failure: (locale) => {
      const problem = failure?.(locale) as Problem;
      const message = loadingWords(locale).kept(problem.message, ageOf(good.at ?? 0, locale));
      return { ...problem, message };
    },
  };
}
