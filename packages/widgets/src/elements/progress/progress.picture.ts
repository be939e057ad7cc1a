import type { Language } from '@thidua/core';
import { ascent, leading, type Area, type Line, type Shape } from '../../picture/drawing.js';
import { drawable, fitText, widthOf, type FittedText } from '../../picture/fit-text.js';
import { linesOf } from '../../picture/lines-of.js';
import { palette } from '../../picture/palette.js';
import type { PictureContent } from '../../picture/picture-content.js';
import { textWidth } from '../../picture/text-width.js';
import type { StaticQuestion } from '../../server/static-content.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { answerOf } from './progress.facts.js';
import type { ThiduaProgress } from './progress.js';
import { progressView, type ProgressMark, type ProgressView } from './progress.view.js';
import { serverWords } from '../../server/server.messages.js';

/** A target as a picture: the figure, its share, the bar and the words of its status. */
export function progressPicture({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaProgress>): PictureContent | Problem {
  const answer = answerOf(element, scoreboard, locale);
  if (isProblem(answer)) return answer;
  const view = progressView(answer.facts, locale);
  return {
    heading: view.label,
    said: [view.valueText, ...view.facts.map(({ term, value }) => `${term}: ${value}`)].join('. '),
    draw: (area) => [
      ...figures({ ...area, height: area.height * 0.35 }, inFont(view, locale)),
      ...bar({ ...area, y: area.y + area.height * 0.42, height: area.height * 0.1 }, view),
      ...words({ ...area, y: area.y + area.height * 0.56, height: area.height * 0.42 }, view),
    ],
    provenance: answer.provenance,
  };
}

/** The font of pictures has no arrow. */
const inFont = ({ figure, context, share }: ProgressView, locale: Language) => {
  const written = (text: string): string => text.replaceAll('→', serverWords(locale).to);
  return { figure: written(figure), context: written(context), share };
};

/** Without a figure, the words in its place are the status. */
const statusOf = ({ figure, statusText }: ProgressView): string =>
  figure === statusText ? '' : statusText;

/** As in the element: late or missed has the warning colour, met or on track the accent. */
const colours: Record<ProgressView['status'], string> = {
  met: palette.accent,
  'on-track': palette.accent,
  behind: palette.warning,
  missed: palette.warning,
  'not-started': palette.quiet,
  'in-progress': palette.quiet,
  'no-data': palette.quiet,
};

const gap = 24;

/** Sizes to try, from a largest one down. */
const sizesFrom = (largest: number, ...shares: number[]): [number, ...number[]] => [
  largest,
  ...shares.map((share) => largest * share),
];

/** The counted value is at the lower edge; its share of the target is at the right. */
function figures(
  { x, y, width, height }: Area,
  { figure, context, share }: Record<'figure' | 'context' | 'share', string>,
): Shape[] {
  const right = fitText(share, {
    ...{ width: 320, weight: 600, sizes: sizesFrom(height * 0.66, 0.75, 0.5) },
  });
  const rightWidth = widthOf(right, 600);
  const room = width - (rightWidth ? rightWidth + 2 * gap : 0);
  const { main, rest } = pair(figure, context, room, height);
  const at = (fitted: FittedText, style: Pick<Line, 'x' | 'weight' | 'colour' | 'anchor'>) =>
    linesOf(fitted, {
      ...style,
      y: y + height - fitted.size * (ascent + (fitted.lines.length - 1) * leading),
    });
  return [
    ...at(main, { x, weight: 600, colour: palette.text }),
    ...at(rest, { x: x + widthOf(main, 600) + gap, weight: 400, colour: palette.quiet }),
    ...at(right, { x: x + width, weight: 600, colour: palette.accent, anchor: 'end' }),
  ];
}

/** Sizes of the text after a figure, by the available height; smaller ones may take two lines. */
const contextSizes = [
  { size: 0.4, lines: 1 },
  { size: 0.32, lines: 1 },
  { size: 0.32, lines: 2 },
  { size: 0.25, lines: 2 },
];

/**
 * The largest figure that leaves the text after it uncut, on one line unless that makes it small.
 */
function pair(figure: string, context: string, room: number, height: number) {
  const isWhole = ({ lines }: FittedText, text: string): boolean =>
    lines.join(' ') === drawable(text);
  const pairs = [1, 0.8, 0.6, 0.45, 0.35].flatMap((share) => {
    const main = fitText(figure, { width: room, weight: 600, sizes: [height * share] });
    if (!isWhole(main, figure)) return [];
    const width = room - widthOf(main, 600) - gap;
    return contextSizes.map(({ size, lines }) => {
      const rest = fitText(context, { width, weight: 400, sizes: [height * size], lines });
      return { main, rest, isLarge: share >= 0.6 };
    });
  });
  const whole = pairs.filter(({ rest }) => isWhole(rest, context));
  const oneLine = whole.find(({ rest, isLarge }) => isLarge && rest.lines.length === 1);
  const none: FittedText = { lines: [], size: height };
  return oneLine ?? whole[0] ?? pairs.at(-1) ?? { main: none, rest: none };
}

/** The whole track; its filled part is the progress made. */
function bar({ x, y, width, height }: Area, view: ProgressView): Shape[] {
  const colour = view.status === 'no-data' ? palette.quiet : palette.accent;
  return [
    { kind: 'box', x, y, width, height, colour: palette.track, radius: 4 },
    ...(view.width > 0
      ? [{ kind: 'box', x, y, width: width * view.width, height, colour, radius: 4 } as const]
      : []),
    ...view.marks.flatMap(({ kind, at }) => mark(kind, x + width * at, y - 8, height + 16)),
  ];
}

/** A line across the bar, dashed for the even pace, set off from it by a margin of paper. */
function mark(kind: ProgressMark['kind'], x: number, y: number, height: number): Shape[] {
  const margin: Shape = { kind: 'box', x: x - 4, y, width: 8, height, colour: palette.paper };
  if (kind === 'baseline') {
    return [margin, { kind: 'box', x: x - 2, y, width: 4, height, colour: palette.text }];
  }
  const dash = height / 7;
  const dashes = [0, 2, 4, 6].map((place): Shape => ({
    ...{ kind: 'box', x: x - 2, y: y + place * dash, width: 4, height: dash },
    colour: palette.warning,
  }));
  return [margin, ...dashes];
}

/** The status, then as many facts as there is room for, in two lines. */
function words({ x, y, width, height }: Area, view: ProgressView): Shape[] {
  const status = fitText(statusOf(view), {
    ...{ width, weight: 600, sizes: sizesFrom(height * 0.28, 0.8, 0.6) },
  });
  const shapes: Shape[] = linesOf(status, { x, y, weight: 600, colour: colours[view.status] });
  const size = height * 0.17;
  const [first, second] = [y + height * 0.65, y + height * 0.92];
  let left = x;
  let baseline = first;
  for (const { term, value, kind } of view.facts) {
    const text = drawable(`${term}: ${value}`);
    const markWidth = kind ? 20 : 0;
    const room = textWidth(text, size, 400) + markWidth;
    if (room > width) continue;
    if (left + room > x + width) {
      if (baseline === second) break;
      left = x;
      baseline = second;
    }
    if (kind) shapes.push(...mark(kind, left + 4, baseline - size * 0.85, size));
    shapes.push({
      ...{ kind: 'line', text, x: left + markWidth, y: baseline, size, weight: 400 },
      colour: palette.text,
    });
    left += room + 1.5 * gap;
  }
  return shapes;
}
