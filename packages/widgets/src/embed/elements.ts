import { version } from '../shared/version.js';

/** One copy of the elements on a page. */
interface Provider {
  version: string;
  load: Record<string, () => Promise<unknown>>;
}

const own: Provider = {
  version,
  load: {
    countdown: () => import('../elements/countdown/countdown.define.js'),
    leaderboard: () => import('../elements/leaderboard/leaderboard.define.js'),
    progress: () => import('../elements/progress/progress.define.js'),
  },
};

const key = Symbol.for('thidua.elements');
const page = globalThis as { [key]?: Provider };
const provider = (page[key] ??= own);

let hasWarned = false;

/**
 * Defines an element. The first copy on a page serves it all: a second copy, of whatever version or
 * address, asks the first, so that there is one Lit, which strict Trusted Types policies demand.
 */
export async function define(noun: string): Promise<void> {
  if (provider !== own && !hasWarned) {
    hasWarned = true;
    console.warn(
      `Thi Đua ${provider.version} is on this page already; this copy (${version}) rests.`,
    );
  }
  await (provider.load[noun] ?? own.load[noun])?.();
}
