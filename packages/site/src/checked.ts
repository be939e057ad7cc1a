import type { Award, Scoreboard } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { everythingShown } from './embed/shown.js';
import type { SiteOptions } from './options.js';
import { SiteError } from './site-error.js';

/** As many issues of a scoreboard as a message can hold; `thidua check` says all of them. */
const toldIssues = 5;

/** What stands in addresses: letters, digits, hyphens, underscores. */
const inAddresses = /^[\w-]{1,100}$/;

/**
 * The scoreboard in a file, if a site can be made of it.
 *
 * @throws SiteError with what is wrong, where, and what to do
 */
export function checkedScoreboard(content: Uint8Array): Scoreboard {
  const scoreboard = parsed(content);
  const { targets, boards, milestones, blocs, awards = [] } = scoreboard;
  if (everythingShown(scoreboard).length === 0)
    throw new SiteError(
      'nothing-to-show',
      'The scoreboard has no target, board or milestone: a site would show nothing. Add one.',
    );
  const named = awards.findIndex(mayNotBeNamed);
  if (named >= 0)
    throw new SiteError(
      'not-to-be-published',
      `awards.${named} was withdrawn, or names an individual who did not consent. Take the award out, or the name; publish() of @thidua/core does.`,
      `awards.${named}`,
    );
  for (const [list, items] of Object.entries({ targets, boards, milestones, blocs })) {
    const wrong = items.find(({ id }) => !inAddresses.test(id));
    if (wrong)
      throw new SiteError(
        'not-in-addresses',
        `The id “${wrong.id}” in ${list} cannot stand in an address. Use letters, digits, - and _ only.`,
        wrong.id,
      );
  }
  return scoreboard;
}

/** Everybody can read the published file, whatever the elements show of it. */
const mayNotBeNamed = ({ status, recipient, consent }: Award): boolean =>
  status === 'withdrawn' ||
  (recipient?.kind === 'individual' && recipient.name !== undefined && consent !== true);

function parsed(content: Uint8Array): Scoreboard {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (cause) {
    throw new SiteError(
      'not-a-scoreboard',
      `The scoreboard is no JSON in UTF-8: ${cause instanceof Error ? cause.message : ''}`,
    );
  }
  const result = parseScoreboard(value, 'en');
  if (result.ok) return result.value;
  const told = result.issues
    .slice(0, toldIssues)
    .map(({ path, message, hint }) => `${path.join('.')}: ${message}. ${hint}.`);
  const more = result.issues.length - told.length;
  throw new SiteError(
    'not-a-scoreboard',
    [
      ...['The scoreboard has issues:', ...told],
      ...(more > 0 ? [`and ${more} more: thidua check says all.`] : []),
    ].join('\n'),
  );
}

/**
 * @throws SiteError where an origin or the languages are none that a site can have
 */
export function checkOptions({ origin, languages }: SiteOptions): void {
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).origin === origin))
    throw new SiteError(
      'not-an-origin',
      `“${origin}” is not an origin. Write scheme and host only, such as https://thidua.example.`,
      origin,
    );
  if (languages && !languages.includes('vi'))
    throw new SiteError(
      'languages',
      'Vietnamese stands at the root of a site. Give the languages vi, or vi and en.',
    );
}
