import type { Report } from '../model/report/report.js';

/** The rules and the year that a report, or a scoring, answers to. */
export const answersTo = ({ scheme, period }: Pick<Report, 'scheme' | 'period'>): string =>
  `${scheme.id} ${scheme.version}, ${period}`;
