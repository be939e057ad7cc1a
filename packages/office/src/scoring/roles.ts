import type { FileKind } from '../check/file-kind.js';

/** What a file is to scores, in the order in which a scoreboard names its origin. */
export const roles = [
  'workbook',
  'scheme',
  'localities',
  'reports',
  'mapping',
  'previous',
] as const;

/** What a file is to scores. */
export type Role = (typeof roles)[number];

/** What a file may hold in each role. */
export const kindsOf: Record<Role, readonly [FileKind, ...FileKind[]]> = {
  workbook: ['movement', 'spreadsheet'],
  scheme: ['scheme'],
  localities: ['localities'],
  reports: ['report', 'spreadsheet'],
  mapping: ['mapping'],
  previous: ['scoreboard', 'report'],
};

/** What a file of each kind is to scores where nobody said it; nothing where it is nothing to them. */
export const roleOfKind: Partial<Record<FileKind, Role>> = {
  movement: 'workbook',
  scheme: 'scheme',
  localities: 'localities',
  report: 'reports',
  spreadsheet: 'reports',
  mapping: 'mapping',
  scoreboard: 'previous',
};
