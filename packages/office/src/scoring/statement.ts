import type { CivilDate, DataStatus, Scoreboard, Scheme, Source, Stage, Text } from '@thidua/core';

/** What a scoreboard states that no file of scores holds. */
export interface Statement {
  /** Id of the scoreboard; made of the scheme and the year where absent. */
  id?: string;
  /** The data year. */
  period: string;
  /** The stage that is published; the last that was reached where absent. */
  stage?: Stage;
  asOf: CivilDate;
  publishedAt: string;
  title?: Text;
  /** Status of spreadsheets, which state none. */
  status?: DataStatus;
  /** Who reported, for spreadsheets and for the board. */
  source?: Source;
}

/** What a statement says of figures that state it not themselves. */
export const ofFigures = ({ period, stage, status, source }: Statement) => ({
  period,
  ...(stage && { stage }),
  ...(status && { status }),
  ...(source && { source }),
});

const hoursToVietnam = 7;

/** An instant as clocks in Viet Nam show it, to the second. */
export const instantInVietnam = (milliseconds: number): string =>
  `${new Date(milliseconds + hoursToVietnam * 3_600_000).toISOString().slice(0, 19)}+07:00`;

/** What a scoreboard that was computed here stated, so that it can be computed again. */
export function statementIn({
  id,
  asOf,
  publishedAt,
  title,
  boards,
}: Scoreboard): Statement | undefined {
  const [board] = boards;
  if (!board) return undefined;
  const { period, stage, source, status } = board;
  return { id, period, ...(stage && { stage }), asOf, publishedAt, title, status, source };
}

/** A title made of the scheme's and the year. */
export const titleOf = ({ title }: Scheme, period: string): Text => ({
  vi: `${title.vi}, năm ${period}`,
  en: `${title.en}, ${period}`,
});
