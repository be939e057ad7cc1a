import type { Origin } from '@thidua/core';
import { version } from '../../package.json';
import { digestOf, nameOf } from '../input/read-input.js';
import type { Opened } from './open-files.js';

/** Names what a scoreboard is computed from: each file by its role, its name and its digest. */
export const originOf = (opened: readonly Opened[]): Origin => ({
  tool: `@thidua/cli ${version}`,
  inputs: opened.map(({ role, input }) => ({
    role,
    name: nameOf(input),
    sha256: digestOf(input),
  })),
});
