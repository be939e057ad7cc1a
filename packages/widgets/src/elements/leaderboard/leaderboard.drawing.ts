import type { Area, Shape } from '../../picture/drawing.js';
import { fitText, widthOf, type FittedText } from '../../picture/fit-text.js';
import type { Weight } from '../../picture/glyph-widths.js';
import { palette } from '../../picture/palette.js';

/** Texts of a row; empty where the board has nothing of the kind. */
export interface DrawnRow {
  rank: string;
  /** That the rank is shared. */
  aside: string;
  name: string;
  grade: string;
  score: string;
  /** `score` is the reason why there is none. */
  isGap: boolean;
  isHighlighted: boolean;
}

/** What stands above the columns. */
export type RowLabels = Record<'rank' | 'name' | 'grade' | 'score', string>;

/** The largest share of the width for one column, so that room is left for the names. */
const widest = { rank: 280, grade: 180, score: 300 };
const gap = 40;
const labelSize = 24;
const labelHeight = 52;
const asideGap = 12;

interface Style {
  x: number;
  y: number;
  weight?: Weight;
  colour?: string;
  anchor?: 'end';
}

const text = ({ lines, size }: FittedText, style: Style): Shape[] =>
  lines.map((line) => ({
    ...{ kind: 'line', text: line, size, weight: 400, colour: palette.quiet },
    ...style,
  }));

/**
 * A ranking as a table: as large as its rows allow; names get the width that other columns leave.
 */
export function drawRows(area: Area, rows: readonly DrawnRow[], labels: RowLabels): Shape[] {
  const { x: left, y: top, width, height } = area;
  const right = left + width;
  const rowHeight = Math.min(76, (height - labelHeight) / Math.max(rows.length, 3));
  const size = Math.min(42, Math.floor(rowHeight / 1.3));
  const fit = (content: string, room: number, weight: Weight, largest: number): FittedText =>
    fitText(content, { width: room, sizes: [largest, largest * 0.85, largest * 0.7], weight });
  const label = (content: string, room: number): FittedText => fit(content, room, 400, labelSize);

  const ranks = rows.map((row) => {
    const rank = fit(row.rank, widest.rank, 600, size);
    const at = widthOf(rank, 600) + asideGap;
    const aside = label(row.aside, widest.rank - at);
    return { rank, aside, at, width: row.aside ? at + widthOf(aside, 400) : widthOf(rank, 600) };
  });
  const grades = rows.map((row) => fit(row.grade, widest.grade, 400, size * 0.75));
  const scores = rows.map(({ score, isGap }) => {
    const weight: Weight = isGap ? 400 : 600;
    const fitted = fit(score, widest.score, weight, isGap ? size * 0.75 : size);
    return { fitted, weight, width: widthOf(fitted, weight) };
  });
  const rankLabel = label(labels.rank, widest.rank);
  const gradeLabel = label(labels.grade, widest.grade);
  const scoreLabel = label(labels.score, widest.score);

  const nameAt = left + Math.max(widthOf(rankLabel, 400), ...ranks.map((rank) => rank.width)) + gap;
  const scoreAt = right - Math.max(widthOf(scoreLabel, 400), ...scores.map((score) => score.width));
  const gradeWidth = Math.max(
    widthOf(gradeLabel, 400),
    ...grades.map((grade) => widthOf(grade, 400)),
  );
  const gradeAt = scoreAt - (gradeWidth ? gap + gradeWidth : 0);
  const nameWidth = gradeAt - gap - nameAt;

  const labelsAt = top + 42;
  const shapes = [
    ...text(rankLabel, { x: left, y: labelsAt }),
    ...text(label(labels.name, nameWidth), { x: nameAt, y: labelsAt }),
    ...text(gradeLabel, { x: gradeAt, y: labelsAt }),
    ...text(scoreLabel, { x: right, y: labelsAt, anchor: 'end' }),
  ];
  rows.forEach(({ name, isGap, isHighlighted }, place) => {
    const [rank, grade, score] = [ranks[place], grades[place], scores[place]];
    if (!rank || !grade || !score) return;
    const rowTop = top + labelHeight + place * rowHeight;
    const y = rowTop + rowHeight / 2 + size * 0.36;
    const nameWeight: Weight = isHighlighted ? 600 : 400;
    shapes.push(
      isHighlighted
        ? {
            ...{ kind: 'box', x: left - 16, y: rowTop, width: width + 32, height: rowHeight },
            ...{ colour: palette.chosen, radius: 6 },
          }
        : { kind: 'box', x: left, y: rowTop, width, height: 1, colour: palette.border },
      ...text(rank.rank, { x: left, y, weight: 600, colour: palette.accent }),
      ...text(rank.aside, { x: left + rank.at, y }),
      ...text(fit(name, nameWidth, nameWeight, size), {
        ...{ x: nameAt, y, weight: nameWeight, colour: palette.text },
      }),
      ...text(grade, { x: gradeAt, y }),
      ...text(score.fitted, {
        ...{ x: right, y, weight: score.weight, anchor: 'end' },
        colour: isGap ? palette.quiet : palette.text,
      }),
    );
  });
  return shapes;
}
