import type { Report } from '@thidua/core';
import made from './illustrative-reports.json';

/**
 * Sample reports of the 18 localities for the illustrative scheme: one of each locality, then the
 * review, what localities said to it, and the second review. A seeded generator
 * (`scripts/illustrative/`) made every value up; they say nothing about the real localities.
 *
 * The cast is safe because a test parses the file.
 */
export const illustrativeReports = made as Report[];
