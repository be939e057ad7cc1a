import type { PublishedMovement } from '@thidua/core';
import { movements as named } from '../directive/movements.js';
import { areaOf, sourceAt } from './areas.js';

/** The movements of the directive, by their name or, where none is quoted, in its own words. */
export const movements: PublishedMovement[] = named.map(
  ({ ref, section, text, name, kind, period, otherNames }) => ({
    id: ref,
    title: name ?? text,
    kind,
    ...(period && { period }),
    area: areaOf(section),
    ...(otherNames && { otherNames }),
    source: sourceAt(section),
  }),
);
