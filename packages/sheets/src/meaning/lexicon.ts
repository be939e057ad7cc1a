import type { Locality } from '@thidua/core';
import type { SheetContext } from '../context.js';
import { criterionLookup, type CriterionLookup } from './criterion-lookup.js';
import { codeLookup, localityLookup, type LocalityLookup } from './locality-lookup.js';

/** Every name that a sheet is asked for. */
export interface Lexicon {
  localities: LocalityLookup;
  localityOfCode: (text: string) => Locality | undefined;
  criteria: CriterionLookup;
}

const made = new WeakMap<SheetContext, Lexicon>();

/** The names of a context; made when they are asked for the first time. */
export function lexiconOf(context: SheetContext): Lexicon {
  const known = made.get(context);
  if (known) return known;
  const lexicon = {
    localities: localityLookup(context.localities),
    localityOfCode: codeLookup(context.localities),
    criteria: criterionLookup(context.scheme),
  };
  made.set(context, lexicon);
  return lexicon;
}
