import type { JsonSchema } from '@thidua/core';

/** What the elements of the first release check of a scoreboard. */
export declare const firstReleaseSchema: JsonSchema;
