import { readFileSync } from 'node:fs';
import type { Scheme } from '../model/scheme/scheme.js';
import { readScheme } from './sample-scheme.js';

const folder = new URL('../../../../docs/examples/schemes/', import.meta.url);

/** A whole scheme of `docs/examples/schemes`, by the name of its file. */
export const exampleScheme = (name: string): Scheme =>
  readScheme(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
