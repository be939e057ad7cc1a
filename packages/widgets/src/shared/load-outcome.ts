import type { Locale, Scoreboard } from '@thidua/core';
import type { Problem } from './error-event.js';

/**
 * What came of loading a URL: data, a failure, or old data and the failure of the new. Each part is
 * stated, also one that is not there: a page's script may have given every object one of that name.
 */
export interface LoadOutcome {
  scoreboard: Scoreboard | undefined;
  /** When `scoreboard` arrived, in milliseconds since 1970 UTC. */
  at: number | undefined;
  failure: ((locale: Locale) => Problem) | undefined;
  /** Not to be asked for before, in milliseconds since 1970 UTC. */
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

/** A failure, told when it is known in which language. */
export const failing = (failure: LoadOutcome['failure']): LoadOutcome => ({ ...nothing, failure });

/** A failure that can be told in both languages. */
export function failed(code: string, vi: string, en: string, cause: unknown): LoadOutcome {
  return failing((locale) => ({ code, message: locale === 'vi' ? vi : en, cause }));
}

function ageOf(at: number, locale: Locale): string {
  // A clock that was set back must not make data come from the future.
  const minutes = Math.max(0, Math.round((Date.now() - at) / 60_000));
  const format = new Intl.RelativeTimeFormat(locale);
  if (minutes < 60) return format.format(-minutes, 'minute');
  return minutes < 2880
    ? format.format(-Math.round(minutes / 60), 'hour')
    : format.format(-Math.round(minutes / 1440), 'day');
}

/** Old data beside the failure of the new, which then says how old they are. */
export function keep(good: LoadOutcome, { failure }: LoadOutcome): LoadOutcome {
  return {
    ...good,
    failure: (locale) => {
      const problem = failure?.(locale) as Problem;
      const kept = locale === 'vi' ? 'Đang hiện số liệu tải về' : 'Showing data that were loaded';
      return { ...problem, message: `${problem.message} ${kept} ${ageOf(good.at ?? 0, locale)}.` };
    },
  };
}
