import type { Report } from '@thidua/core';
import made from './made/reports-2023.json';

/**
 * Reports of 2023 by `scheme`: one of each locality, then the review, what localities said to
 * it, and the second review. `scripts/samples/` made every value up from a seed.
 *
 * The cast is safe because a test parses the file.
 */
export const reports2023 = made as Report[];
