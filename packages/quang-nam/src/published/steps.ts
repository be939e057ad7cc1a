import type { PublishedStep } from '@thidua/core';
import { steps as named } from '../directive/steps.js';
import { sourceAt } from './areas.js';

/** The nine steps of the year’s work. The directive gives none of them a day. */
export const steps: PublishedStep[] = named.map(({ ref, section, text, actor, output }) => ({
  id: ref,
  title: text,
  actor,
  output: output.text,
  source: sourceAt(section),
}));
