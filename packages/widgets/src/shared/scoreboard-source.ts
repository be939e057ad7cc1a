import {
  findNonconformity,
  isReadableVersion,
  scoreboardVersion,
  type IssueData,
  type JsonSchema,
  type Locale,
  type Scoreboard,
} from '@thidua/core';
import schema from '@thidua/core/schemas/scoreboard.schema.json';
import type { Problem } from './error-event.js';

/** What came of loading a URL: data, a failure, or old data and the failure of the new. */
export interface Loaded {
  scoreboard?: Scoreboard;
  /** When `scoreboard` arrived, in milliseconds since 1970 UTC. */
  at?: number;
  failure?: (locale: Locale) => Problem;
}

const timeLimit = 20_000;
const inFlight = new Map<string, Promise<Loaded>>();
const lastGood = new Map<string, Loaded>();

function failureOf(code: string, vi: string, en: string, cause: unknown): Loaded {
  return { failure: (locale) => ({ code, message: locale === 'vi' ? vi : en, cause }) };
}

/** Leaving the page ends the request, or the page could not be kept for the back button. */
async function fetchText(url: string): Promise<{ status: number; text: string }> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeLimit);
  addEventListener('pagehide', abort);
  try {
    const response = await fetch(url, { signal: controller.signal, credentials: 'omit' });
    return { status: response.ok ? 0 : response.status, text: await response.text() };
  } finally {
    clearTimeout(timer);
    removeEventListener('pagehide', abort);
  }
}

async function request(url: string): Promise<Loaded> {
  let answer: { status: number; text: string };
  try {
    answer = await fetchText(url);
  } catch (cause) {
    return failureOf(
      'not-loaded',
      'Không tải được số liệu.',
      'The data could not be loaded.',
      cause,
    );
  }
  if (answer.status > 0) {
    const { status } = answer;
    return failureOf(
      'not-loaded',
      `Không tải được số liệu (mã ${status}).`,
      `The data could not be loaded (status ${status}).`,
      url,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(answer.text);
  } catch (cause) {
    return damaged(cause);
  }
  if (!data || typeof data !== 'object') return damaged(data);
  const { schemaVersion } = data as { schemaVersion?: unknown };
  if (typeof schemaVersion === 'string' && !isReadableVersion(schemaVersion)) {
    return failureOf(
      'newer-version',
      `Số liệu thuộc phiên bản ${schemaVersion}, trang này chỉ đọc được phiên bản ${scoreboardVersion}. Cần cập nhật thư viện Thi Đua trên trang.`,
      `The data are of version ${schemaVersion}; this page reads ${scoreboardVersion}. The Thi Đua library on the page needs an update.`,
      schemaVersion,
    );
  }
  const issue = findNonconformity(schema as JsonSchema, data);
  return issue ? damaged(issue) : { scoreboard: data as Scoreboard, at: Date.now() };
}

/** Readers are told that the file is wrong; where exactly is for developers, in the event. */
const damaged = (cause: unknown): Loaded => {
  const place = (cause as Partial<IssueData> | undefined)?.path?.join('.');
  const where = place ? ` (${place})` : '';
  return failureOf(
    'wrong-data',
    `Tệp số liệu không đúng cấu trúc${where}.`,
    `The data file is not well formed${where}.`,
    cause,
  );
};

function ageOf(at: number, locale: Locale): string {
  const minutes = Math.round((Date.now() - at) / 60_000);
  const format = new Intl.RelativeTimeFormat(locale);
  if (minutes < 60) return format.format(-minutes, 'minute');
  return minutes < 2880
    ? format.format(-Math.round(minutes / 60), 'hour')
    : format.format(-Math.round(minutes / 1440), 'day');
}

/** Old data beside the failure of the new, which then says how old they are. */
function keep(good: Loaded, { failure }: Loaded): Loaded {
  return {
    ...good,
    failure: (locale) => {
      const problem = failure?.(locale) as Problem;
      const kept = locale === 'vi' ? 'Đang hiện số liệu tải về' : 'Showing data that were loaded';
      return { ...problem, message: `${problem.message} ${kept} ${ageOf(good.at ?? 0, locale)}.` };
    },
  };
}

/**
 * Loads and checks a scoreboard. However many elements ask for a URL, one request is made; a failed
 * one is made again when asked again, and never loses what was loaded before.
 *
 * @param isRefresh whether to ask the server although the data are here
 */
export function loadScoreboard(url: string, isRefresh: boolean): Promise<Loaded> {
  const flying = inFlight.get(url);
  if (flying) return flying;
  const good = lastGood.get(url);
  if (good && !isRefresh) return Promise.resolve(good);
  const flight = request(url).then((loaded) => {
    inFlight.delete(url);
    if (loaded.scoreboard) lastGood.set(url, loaded);
    return good && !loaded.scoreboard ? keep(good, loaded) : loaded;
  });
  inFlight.set(url, flight);
  return flight;
}
