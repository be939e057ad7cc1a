import { readFileSync } from 'node:fs';

/**
 * What the elements of the first release check of a scoreboard, as JSON Schema. It never changes:
 * files of later minor versions must pass it, so that pages that load those elements keep working.
 */
export const firstReleaseSchema = JSON.parse(
  readFileSync(new URL('scoreboard-1.0.schema.json', import.meta.url), 'utf8'),
);
