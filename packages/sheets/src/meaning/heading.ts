import type { Locality, Stage } from '@thidua/core';
import type { Input } from './criterion-lookup.js';
import { withoutBrackets } from './key.js';
import type { Lexicon } from './lexicon.js';
import { knownColumnOf, partOf, stageOf, yearOf, type KnownColumn, type Part } from './words.js';

/** What the headings of a column say. */
export interface Heading {
  /** The headings as a reader sees them, outermost first. */
  text: string;
  /** What they name; several where they fit several equally. */
  criteria: readonly Input[];
  localities: readonly Locality[];
  stage?: Stage;
  part?: Part;
  year?: string;
  known?: KnownColumn;
  /** What stands in brackets, which may be a unit. */
  bracketed: string[];
  /** What was not understood. */
  rest: string[];
}

/** Reads one text into a heading; false where it says nothing that is known. */
function readInto(heading: Heading, text: string, lexicon: Lexicon): boolean {
  const criteria = lexicon.criteria(text);
  if (criteria.length > 0) {
    Object.assign(heading, { criteria, known: undefined, rest: [] });
    return true;
  }
  const stage = stageOf(text);
  const part = partOf(text);
  const known = knownColumnOf(text);
  const year = yearOf(text);
  if (stage || part || year) {
    Object.assign(heading, stage && { stage }, part && { part }, year && { year });
    return true;
  }
  if (known) {
    heading.known = known;
    return true;
  }
  const named = lexicon.localities(text);
  const coded = named.length === 0 ? lexicon.localityOfCode(text) : undefined;
  const localities = coded ? [coded] : named;
  if (localities.length === 0) return false;
  heading.localities = localities;
  return true;
}

/** Headings one below the other as a title says them. */
export const joinedHeading = (levels: readonly string[]): string =>
  levels.join(' ').replaceAll('\n', ' ');

/**
 * How many of the headings, from the outermost, stand before those that name a criterion together:
 * “Chuyển đổi số” over “Tỷ lệ”, where the scheme has “Chuyển đổi số – Tỷ lệ”.
 */
function beforeJoined(levels: readonly string[], lexicon: Lexicon): number | undefined {
  for (let start = 0; start + 1 < levels.length; start += 1) {
    if (lexicon.criteria(joinedHeading(levels.slice(start))).length > 0) return start;
  }
  return undefined;
}

/** Reads the headings above a column, from the outermost in; the innermost that names a criterion counts. */
export function readHeading(levels: readonly string[], lexicon: Lexicon): Heading {
  const heading: Heading = {
    ...{ text: levels.join(' / ').replaceAll('\n', ' '), criteria: [], localities: [] },
    ...{ bracketed: [], rest: [] },
  };
  const joined = beforeJoined(levels, lexicon);
  if (joined !== undefined) {
    const { bracketed } = withoutBrackets(levels.at(-1) ?? '');
    if (bracketed !== undefined) heading.bracketed.push(bracketed);
    readInto(heading, joinedHeading(levels.slice(joined)), lexicon);
  }
  for (const lines of levels.slice(0, joined)) {
    const level = lines.replaceAll('\n', ' ');
    const { text, bracketed } = withoutBrackets(level);
    if (bracketed !== undefined) heading.bracketed.push(bracketed);
    if (readInto(heading, level, lexicon)) continue;
    if (bracketed !== undefined && readInto(heading, text, lexicon)) {
      readInto(heading, bracketed, lexicon);
      continue;
    }
    // “Chuyển đổi số – Tự chấm”: each side says something of its own, and so may each line.
    const sides = lines.split(/ [-–—] |[:;\n] ?/).filter((side) => side.trim() !== '');
    const understood = sides.map((side) => sides.length > 1 && readInto(heading, side, lexicon));
    if (!understood.every(Boolean)) heading.rest.push(level);
  }
  return heading;
}
