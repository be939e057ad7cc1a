import { leading, type Area, type Shape } from '../../picture/drawing.js';
import { fitText, widthOf } from '../../picture/fit-text.js';
import { linesOf } from '../../picture/lines-of.js';
import { palette } from '../../picture/palette.js';
import { sentencePicture, type PictureContent } from '../../picture/picture-content.js';
import { stackOf } from '../../picture/stack-of.js';
import type { StaticQuestion } from '../../server/static-content.js';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import { boardWords } from '../../shared/board.messages.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import type { GroupView } from './scorecard.groups.js';
import type { ThiduaScorecard } from './scorecard.js';
import { scorecardWords } from './scorecard.messages.js';
import { scorecardView, toldOf, type ScorecardView } from './scorecard.view.js';

/** The scorecard as a picture: score and place on the left, the groups as bars on the right. */
export function scorecardPicture({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaScorecard>): PictureContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: boardWords(locale).needsData };
  const board = boardOf(scoreboard, element.board, locale);
  if (isProblem(board)) return board;
  const { source, asOf, status } = board;
  const notYet = notYetKnown(board, element.asOf, locale);
  if (notYet) return sentencePicture(titleOf(board, locale), notYet, { source });
  const view = scorecardView(scoreboard, board, element.locality, locale);
  if (isProblem(view)) return view;
  return {
    heading: `${view.title} · ${view.about}`,
    said: toldOf(view, locale),
    draw: (area) => {
      const left = view.groups.length > 0 ? area.width * 0.36 : area.width;
      return [
        ...figures({ ...area, width: left }, view, scorecardWords(locale).rank),
        ...bars({ ...area, x: area.x + left + 40, width: area.width - left - 40 }, view.groups),
      ];
    },
    provenance: { source, asOf, status },
  };
}

function figures({ x, y, width, height }: Area, view: ScorecardView, label: string): Shape[] {
  const score = fitText(`${view.score}${view.of}`, {
    ...{ width, weight: 600, sizes: [88, 64, 44, 32], lines: view.hasScore ? 1 : 2 },
  });
  const { rank } = view;
  const told = [
    ...(rank ? [`${label}: ${rank.rank}${rank.of}`, rank.interval] : []),
    ...view.lines.map(({ text, reason }) => text || reason),
  ].filter(Boolean);
  const top = y + 24;
  const below = top + score.lines.length * score.size * leading + 16;
  const rest = { x, y: below, width, height: y + height - below };
  const lines = rest.height / Math.max(1, told.length) >= 60 ? 2 : 1;
  return [
    ...linesOf(score, { x, y: top, weight: 600, colour: palette.text }),
    ...stackOf(rest, told, {
      ...{ sizes: [30, 26, 22], weight: 400, lines, gap: 12, colour: palette.text },
    }),
  ];
}

/** Groups with a share of their points, as many as are legible. */
const mostBars = 8;

function bars({ x, y, width, height }: Area, groups: readonly GroupView[]): Shape[] {
  const drawn = groups.filter(({ share }) => share !== undefined).slice(0, mostBars);
  const step = Math.min(72, (height - 24) / Math.max(1, drawn.length));
  return drawn.flatMap(({ title, points, of, share = 0, medianShare }, place) => {
    const top = y + 24 + place * step;
    const size = Math.min(26, step * 0.4);
    const value = fitText(`${points}${of}`, { width: width * 0.3, weight: 600, sizes: [size] });
    const name = fitText(title, {
      ...{ width: width - widthOf(value, 600) - 20, weight: 400, sizes: [size, size * 0.85] },
    });
    const bar = { kind: 'box', x, y: top + size * 1.4, height: step * 0.24, radius: 3 } as const;
    return [
      ...linesOf(name, { x, y: top, weight: 400, colour: palette.text }),
      ...linesOf(value, {
        ...{ x: x + width, y: top, weight: 600, colour: palette.text, anchor: 'end' },
      }),
      { ...bar, width, colour: palette.track },
      { ...bar, width: Math.max(1, width * share), colour: palette.accent },
      ...(medianShare === undefined
        ? []
        : [-3, 0].map((wider): Shape => ({
            ...{ kind: 'box', x: x + width * medianShare - 2 + wider, y: bar.y - 4 },
            ...{ width: 4 - 2 * wider, height: bar.height + 8 },
            colour: wider ? palette.paper : palette.text,
          }))),
    ];
  });
}
