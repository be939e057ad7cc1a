import { formatDate, type Language } from '@thidua/core';
import { leading, type Area, type Shape } from '../../picture/drawing.js';
import { fitText } from '../../picture/fit-text.js';
import { linesOf } from '../../picture/lines-of.js';
import { palette } from '../../picture/palette.js';
import type { PictureContent } from '../../picture/picture-content.js';
import { serverWords } from '../../server/server.messages.js';
import type { StaticQuestion } from '../../server/static-content.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { countdownAnswer } from './countdown.facts.js';
import type { ThiduaCountdown } from './countdown.js';
import { countdownView, type CountdownFacts } from './countdown.view.js';

/**
 * A day as a picture: its date and which anniversary it is, worded as on the day itself. Nothing is
 * counted, since a picture may be seen for years.
 */
export function countdownPicture({
  element,
  scoreboard,
  locale,
}: StaticQuestion<ThiduaCountdown>): PictureContent | Problem {
  const answer = countdownAnswer(element, scoreboard, locale);
  if (isProblem(answer)) return answer;
  const { label, facts, provenance } = answer;
  const { headline, detail } = countdownView({ ...facts, asOf: facts.date }, 0, locale);
  const since =
    facts.since && facts.since < facts.date
      ? serverWords(locale).since(formatDate(facts.since, locale))
      : '';
  return {
    heading: label ?? headline,
    said: [headline, detail, since].filter(Boolean).join('. '),
    draw: (area) => [
      ...leaf({ ...area, y: area.y + 40, width: 340, height: area.height - 64 }, facts, locale),
      ...words({ ...area, x: area.x + 400, width: area.width - 400 }, { headline, detail, since }),
    ],
    provenance,
  };
}

/** A leaf of a tear-off calendar. */
function leaf(area: Area, { date }: CountdownFacts, locale: Language): Shape[] {
  const { x, y, width, height } = area;
  const band = 76;
  const middle = { x: x + width / 2, anchor: 'middle' } as const;
  const month = fitText(formatDate(date.slice(0, 7), locale), {
    width: width - 32,
    sizes: [38, 32, 26],
    weight: 600,
  });
  const size = Math.min(230, (height - band) * 1.05);
  return [
    { kind: 'box', x, y, width, height, colour: palette.border, radius: 12, outline: 3 },
    { kind: 'box', x, y, width, height: band, colour: palette.accent, radius: 12 },
    { kind: 'box', x, y: y + band / 2, width, height: band / 2, colour: palette.accent },
    ...linesOf(month, {
      ...{ ...middle, y: y + band / 2 - month.size * 0.64 },
      ...{ weight: 600, colour: palette.onGround },
    }),
    {
      ...{ kind: 'line', text: String(Number(date.slice(8))), ...middle, size, weight: 600 },
      ...{ y: y + band + (height - band) / 2 + size * 0.37, colour: palette.text },
    },
  ];
}

/** Which anniversary, its date, and what it goes back to, in the middle of their room. */
function words(
  { x, y, width, height }: Area,
  { headline, detail, since }: Record<'headline' | 'detail' | 'since', string>,
): Shape[] {
  const lines = [
    { text: headline, sizes: [76, 64, 52] as const, weight: 600, colour: palette.text },
    { text: detail, sizes: [48, 40, 34] as const, weight: 400, colour: palette.text },
    { text: since, sizes: [38, 32, 28] as const, weight: 400, colour: palette.quiet },
  ] as const;
  const fitted = lines.map(({ text, sizes, ...style }) => ({
    ...{ style, part: fitText(text, { width, sizes: [...sizes], weight: style.weight }) },
  }));
  const taken = fitted.reduce((sum, { part }) => sum + part.lines.length * part.size * leading, 0);
  let top = y + (height - taken) / 2;
  return fitted.flatMap(({ part, style }) => {
    const drawn = linesOf(part, { ...style, x, y: top });
    top += part.lines.length * part.size * leading;
    return drawn;
  });
}
