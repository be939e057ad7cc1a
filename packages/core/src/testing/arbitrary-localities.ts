import fc from 'fast-check';
import type { Locality, LocalityType } from '../model/register/locality.js';
import { textOf, unitClasses } from './arbitrary-criterion.js';

/** A type that a condition may ask about, or none. */
export const arbitraryLocalityTypes: fc.Arbitrary<LocalityType | undefined> = fc.constantFrom(
  'commune',
  'township',
  undefined,
);

const localities = (prefix: string, rest: fc.Arbitrary<Partial<Locality>>, most: number) =>
  fc.array(rest, { minLength: prefix === 'u' ? 1 : 0, maxLength: most }).map((list): Locality[] =>
    list.map((own, index) => {
      const code = `${prefix}${index}`;
      return { code, name: textOf(code), fullName: textOf(code), type: 'district', ...own };
    }),
  );

/** Units that are scored: `u0`, `u1`, …, in two blocs or none. */
export const arbitraryLocalities = localities(
  'u',
  fc.record({
    bloc: fc.constantFrom('a', 'b', 'a', 'b', undefined),
    parent: fc.constantFrom('u0', undefined),
    classes: fc.constantFrom(undefined, [], [unitClasses[0]], [unitClasses[1]], [...unitClasses]),
  }),
  7,
);

/** Units that lie in them: `s0`, `s1`, …. */
export const arbitrarySubunits = localities(
  's',
  fc.record({
    type: fc.constantFrom('commune' as const, 'township' as const),
    parent: fc.constantFrom('u0', 'u1'),
    bloc: fc.constantFrom('a', undefined),
  }),
  3,
);
