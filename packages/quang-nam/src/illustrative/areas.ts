import type { Group } from '@thidua/core';
import { contents } from '../directive/contents.js';
import { inSection } from './section-source.js';

const ids = [
  'emulation-work',
  'economy-and-reform',
  'new-countryside',
  'culture-and-society',
  'security-and-justice',
  'party-and-discipline',
];

/** The six contents of Part I as groups, under the titles of `directive2023.contents`. */
export const areas: Group[] = contents.map(({ title, section }, index) => ({
  id: ids[index] as string,
  title,
  parent: 'movement',
  combine: 'sum',
  source: inSection(section),
}));
