import {
  findNonconformity,
  isReadableVersion,
  scoreboardVersion,
  type IssueData,
  type Scoreboard,
} from '@thidua/core';
import schema from '@thidua/core/schemas/scoreboard.schema.json';
import { arrived, failed, type LoadOutcome } from './load-outcome.js';

/** Readers learn that the file is wrong; the exact place is in the event, for developers. */
function damaged(cause: unknown): LoadOutcome {
  const place = (cause as Partial<IssueData> | undefined)?.path?.join('.');
  return failed('wrong-data', (words) => (place ? words.damagedAt(place) : words.damaged), cause);
}

/** Parses a scoreboard from untrusted text: the network, or data kept from an earlier visit. */
export function checkScoreboard(text: string): LoadOutcome {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    return damaged(cause);
  }
  if (!data || typeof data !== 'object') return damaged(data);
  const { schemaVersion } = data as { schemaVersion?: unknown };
  if (typeof schemaVersion === 'string' && !isReadableVersion(schemaVersion)) {
    return failed(
      'newer-version',
      ({ newerVersion }) => newerVersion(schemaVersion, scoreboardVersion),
      schemaVersion,
    );
  }
  const issue = findNonconformity(schema, data);
  return issue ? damaged(issue) : arrived(data as Scoreboard);
}
