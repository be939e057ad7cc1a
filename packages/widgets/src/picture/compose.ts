import type { Language } from '@thidua/core';
import { words } from '../shared/words.js';
import { leading, pictureSize, type Area, type Shape } from './drawing.js';
import { drawable, fitText, type FittedText } from './fit-text.js';
import { palette } from './palette.js';
import type { PictureContent } from './picture-content.js';
import { linesOf } from './lines-of.js';
import { provenanceWords } from './provenance-words.js';
import { textWidth } from './text-width.js';

const { width, height } = pictureSize;
const margin = 60;
const inner = width - 2 * margin;

/** A whole picture: the heading on its background, the figures and the source. */
export function compose(
  { heading, draw, provenance }: PictureContent,
  movement: string | undefined,
  locale: Language,
): Shape[] {
  const isSample = provenance?.status === 'illustrative';
  const sample = isSample ? label(words(locale).status.illustrative) : undefined;
  const head = headOf(heading, movement, sample);
  const foot = footOf(provenance, locale);
  const top = head.height;
  const area: Area = { x: margin, y: top, width: inner, height: height - top - foot.height };
  return [
    { kind: 'box', x: 0, y: 0, width, height, colour: palette.paper },
    ...head.shapes,
    ...draw(area),
    ...foot.shapes,
  ];
}

interface Part {
  shapes: Shape[];
  height: number;
}

/** The label for sample data, in the corner, where no reader can miss it. */
function label(text: string): Part & { width: number } {
  const size = 30;
  const labelWidth = textWidth(text, size, 600) + 40;
  const x = width - margin - labelWidth;
  return {
    width: labelWidth,
    height: 48,
    shapes: [
      { kind: 'box', x, y: 20, width: labelWidth, height: 48, radius: 6, colour: palette.signal },
      { kind: 'line', text, x: x + 20, y: 55, size, weight: 600, colour: palette.onSignal },
    ],
  };
}

/** Large on one line, or smaller on two. */
function titleOf(heading: string): FittedText {
  const oneLine = fitText(heading, { width: inner, sizes: [64, 58, 52], weight: 600 });
  if (oneLine.lines.join(' ') === drawable(heading)) return oneLine;
  return fitText(heading, { width: inner, sizes: [52, 46, 40], weight: 600, lines: 2 });
}

function headOf(
  heading: string,
  movement: string | undefined,
  sample: ReturnType<typeof label> | undefined,
): Part {
  const hasKicker = movement !== undefined || sample !== undefined;
  const kicker = fitText(movement ?? '', {
    width: sample ? inner - sample.width - 30 : inner,
    sizes: [28, 24],
    weight: 400,
  });
  const title = titleOf(heading);
  const above = hasKicker ? 72 : 32;
  const kickerLines = linesOf(kicker, {
    ...{ x: margin, y: 32, weight: 400, colour: palette.onGroundQuiet },
  });
  const titleLines = linesOf(title, {
    ...{ x: margin, y: above, weight: 600, colour: palette.onGround },
  });
  const bottom = above + title.lines.length * title.size * leading + 24;
  return {
    height: bottom + 8,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height: bottom, colour: palette.ground },
      { kind: 'box', x: 0, y: bottom, width, height: 8, colour: palette.signal },
      ...kickerLines,
      ...(sample?.shapes ?? []),
      ...titleLines,
    ],
  };
}

/** Source on the left; date and status on the right. */
function footOf(provenance: PictureContent['provenance'], locale: Language): Part {
  const { sources, dated, status } = provenanceWords(provenance, locale);
  const right = [dated, status].filter((text) => text !== undefined);
  if (sources.length + right.length === 0) return { shapes: [], height: margin };
  const size = 24;
  const rightWidth = Math.max(0, ...right.map((text) => textWidth(text, size, 600)));
  const room = inner - rightWidth - (rightWidth ? 40 : 0);
  const perSource = sources.length > 1 ? 1 : 2;
  const fitted = sources.map((text) =>
    fitText(text, { width: room, sizes: [size, 22, 20], weight: 400, lines: perSource }),
  );
  const rows = Math.max(2, right.length);
  const top = height - 24 - rows * size * leading;
  let y = top;
  const sourceLines = fitted.flatMap((part) => {
    const lines = linesOf(part, { x: margin, y, weight: 400, colour: palette.quiet });
    y += part.lines.length * size * leading;
    return lines;
  });
  const isSure = provenance?.status === 'official';
  const rightLines = right.map((text, place): Shape => ({
    ...{ kind: 'line', text, x: width - margin, y: top + size + place * size * leading, size },
    ...{ weight: text === status ? 600 : 400, anchor: 'end' },
    colour: text === status && !isSure ? palette.warning : palette.quiet,
  }));
  return {
    height: height - top + 16,
    shapes: [
      { kind: 'box', x: margin, y: top - 16, width: inner, height: 2, colour: palette.border },
      ...sourceLines,
      ...rightLines,
    ],
  };
}
