import type { Command } from '../command.js';
import { check } from './check/check.js';
import { compare } from './compare/compare.js';
import { explain } from './explain/explain.js';
import { init } from './init/init.js';
import { publish } from './publish/publish.js';
import { render } from './render/render.js';
import { score } from './score/score.js';

/** Every command by its name, in the order in which an office needs them. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['init', init],
  ['check', check],
  ['score', score],
  ['explain', explain],
  ['compare', compare],
  ['render', render],
  ['publish', publish],
]);
