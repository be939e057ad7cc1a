import type { Origin } from '@thidua/core';
import { version } from '../../package.json';
import { digestOf, nameOf } from '../files/office-file.js';
import type { Opened } from './opened.js';

/**
 * Names what a scoreboard is computed from: each file by its role, its name and its digest; and by what,
 * which is this package, whoever calls it, so that one can compute again what another has made.
 */
export const originOf = (opened: readonly Opened[]): Origin => ({
  tool: `@thidua/office ${version}`,
  inputs: opened.map(({ role, input }) => ({
    role,
    name: nameOf(input),
    sha256: digestOf(input),
  })),
});
