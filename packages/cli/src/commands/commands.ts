import type { Command } from '../command.js';
import { check } from './check/check.js';
import { render } from './render/render.js';
import { score } from './score/score.js';

/** Every command by its name, in the order in which an office needs them. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['score', score],
  ['render', render],
]);
