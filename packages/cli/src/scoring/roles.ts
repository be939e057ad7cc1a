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

/** A file in its role. */
export interface Given {
  role: Role;
  file: string;
}
