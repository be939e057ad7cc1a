import type { Area, Source } from '@thidua/core';
import { contents } from '../directive/contents.js';
import { directiveSource } from '../directive/source.js';

/**
 * What the directive is about, in its order: the general task of its preamble, the six contents of
 * Part I under this project’s headings, and how Part II has it carried out. Ids are its sections.
 */
export const areas: Area[] = [
  { id: 'preamble', title: { vi: 'Nhiệm vụ chung', en: 'General task' } },
  ...contents.map(({ section, title }) => ({
    id: section,
    title,
    number: section.replace('I.', ''),
  })),
  { id: 'II', title: { vi: 'Tổ chức thực hiện', en: 'Implementation' } },
];

/** The area that a section of the directive lies in: that of II.1 is Part II. */
export const areaOf = (section: string): string => section.replace(/^II\..*/, 'II');

/** A place in the directive; its preamble has no number. */
export const sourceAt = (section: string): Source =>
  section === 'preamble' ? directiveSource : { ...directiveSource, section };
