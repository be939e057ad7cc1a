import type { Locale, Scoreboard } from '@thidua/core';
import type { Problem } from './error-event.js';

/**
 * The outcome of loading a URL: data, a failure, or old data and the failure of the new. Absent
 * parts are stated too: a page's script may have given every object a property of that name.
 */
export interface LoadOutcome {
  scoreboard: Scoreboard | undefined;
  /** When `scoreboard` arrived, in milliseconds since 1970 UTC. */
  at: number | undefined;
  failure: ((locale: Locale) => Problem) | undefined;
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

/** A failure that can be worded in both languages. */
export function failed(code: string, vi: string, en: string, cause: unknown): LoadOutcome {
  return failing((locale) => ({ code, message: locale === 'vi' ? vi : en, cause }));
}

function ageOf(at: number, locale: Locale): string {
  // If the clock was set back, data must not seem to come from the future.
  const minutes = Math.max(0, Math.round((Date.now() - at) / 60_000));
  const format = new Intl.RelativeTimeFormat(locale);
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
      const kept = locale === 'vi' ? 'Đang hiện số liệu tải về' : 'Showing data that were loaded';
      return { ...problem, message: `${problem.message} ${kept} ${ageOf(good.at ?? 0, locale)}.` };
    },
  };
}
