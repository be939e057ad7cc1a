import {
  compareNames,
  formatMissing,
  formatNumber,
  isMissing,
  textIn,
  type Board,
  type BoardRow,
  type Language,
  type Scoreboard,
} from '@thidua/core';
import { titleOf } from '../../shared/board.js';
import type { DataTable } from '../../shared/data-table.js';
import { linkOf } from '../../shared/locality-link.js';
import { scoreDigits } from '../../shared/score-digits.js';
import {
  classesOf,
  hasScores,
  usualAspect,
  type Aspect,
  type TileClass,
} from './tile-map.classes.js';
import { tileMapWords } from './tile-map.messages.js';
import { directionOf, placesOf, type Place } from './tile-map.places.js';

/** What a page and a reader have chosen. */
export interface TileMapChoice {
  by: string | undefined;
  highlight: string | undefined;
  /** Template of the address of a locality's page. */
  href: string | undefined;
}

/** A locality on the map or in the list. */
export interface TileView {
  code: string;
  name: string;
  /** The number in it, or `–`. */
  value: string;
  /** Its class in words. */
  spoken: string;
  of: TileClass;
  place: Place | undefined;
  link: string | undefined;
  isChosen: boolean;
}

/** The facts of the chosen locality. */
export interface ChosenView {
  name: string;
  link: string | undefined;
  facts: { term: string; value: string }[];
}

/** What the tile map prints. */
export interface TileMapView {
  title: string;
  told: string;
  /** What the number in a tile is. */
  number: string;
  /** Columns of the map; 0 where there is only the list. */
  columns: number;
  classes: { of: TileClass; count: string; members: TileView[] }[];
  /** In the order of ranks. */
  tiles: (TileView & { place: Place })[];
  /** Names that have no place on the map. */
  unplaced: string;
  /** Where each bloc lies, if lines part them. */
  blocs: { arrow: string; name: string }[];
  chosen: ChosenView | undefined;
  table: DataTable;
}

/** A row with the texts that are printed of it. */
interface Told {
  row: BoardRow;
  name: string;
  fullName: string;
  bloc: { id: string; name: string } | undefined;
  rank: string;
  score: string;
  grade: string;
}

/** Rows in the order of ranks, then of names. */
function toldRows({ localities, blocs }: Scoreboard, board: Board, locale: Language): Told[] {
  const words = tileMapWords(locale);
  const byCode = new Map(localities.map((locality) => [locality.code, locality]));
  const digits = scoreDigits(board);
  const holders = new Map<number | undefined, number>();
  for (const { rank } of board.rows) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  const told = board.rows.map((row): Told => {
    const { code, rank, score, grade } = row;
    const locality = byCode.get(code);
    const bloc = blocs.find(({ id }) => id === locality?.bloc);
    const number = rank === undefined ? words.unranked : formatNumber(rank, locale);
    const isTied = rank !== undefined && (holders.get(rank) ?? 0) > 1;
    return {
      row,
      name: textIn(locality?.name, locale) ?? code,
      fullName: textIn(locality?.fullName, locale) ?? code,
      bloc: bloc && { id: bloc.id, name: textIn(bloc.name, locale) },
      rank: isTied ? words.tied(number) : number,
      score: isMissing(score)
        ? formatMissing(score.missing, locale)
        : formatNumber(score, locale, digits) + (board.unit ?? ''),
      grade: textIn(board.grades.find(({ id }) => id === grade)?.title, locale) ?? '–',
    };
  });
  return told.sort(
    (one, other) =>
      // Infinity minus Infinity is NaN, so the names decide.
      (one.row.rank ?? Infinity) - (other.row.rank ?? Infinity) ||
      compareNames(one.name, other.name) ||
      (one.row.code < other.row.code ? -1 : 1),
  );
}

/** The sentence that says what is seen. */
function sentenceOf(
  rows: readonly Told[],
  classes: readonly TileClass[],
  aspect: Aspect,
  board: Board,
  locale: Language,
): string {
  const words = tileMapWords(locale);
  const number = (value: number): string => formatNumber(value, locale);
  const ranked = rows.filter(({ row }) => row.rank !== undefined);
  const [first] = ranked;
  if (!first) return words.nobodyRanked(number(rows.length));
  const leaders = ranked
    .filter(({ row }) => row.rank === first.row.rank)
    .map(({ name }) => name)
    .join(', ');
  const best = classes.find(({ rows: members, shade }) => shade > 0 && members.length > 0);
  if (aspect === 'grade' && best) {
    const [count, all] = [number(best.rows.length), number(rows.length)];
    return words.toldByGrade({ count, all, grade: best.label, leaders });
  }
  const count = number(ranked.length);
  return hasScores(board)
    ? words.toldByScore({ leaders, score: first.score, count })
    : words.toldByRank({ leaders, count });
}

/** The facts of one locality, in the order in which they matter. */
function factsOf(
  { row, rank, score, grade, bloc }: Told,
  rows: readonly Told[],
  board: Board,
  locale: Language,
): ChosenView['facts'] {
  const words = tileMapWords(locale);
  const number = (value: number): string => formatNumber(value, locale);
  const ranked = rows.filter((other) => other.row.rank !== undefined);
  const inBloc = ranked.filter((other) => other.bloc && other.bloc.id === bloc?.id);
  const [least, most] = row.interval ?? [];
  const place = row.rank === undefined ? rank : words.of(rank, number(ranked.length));
  const isSure = least === undefined || most === undefined;
  return [
    { term: textIn(board.scoreTitle, locale), value: score },
    { term: words.rank, value: isSure ? place : words.within(place, number(least), number(most)) },
    ...(row.blocRank === undefined
      ? []
      : [{ term: words.blocRank, value: words.of(number(row.blocRank), number(inBloc.length)) }]),
    ...(board.grades.length > 0 ? [{ term: words.grade, value: grade }] : []),
    ...(bloc ? [{ term: words.bloc, value: bloc.name }] : []),
  ];
}

function tableOf(rows: readonly Told[], board: Board, title: string, locale: Language): DataTable {
  const words = tileMapWords(locale);
  const columns: (DataTable['columns'][number] & { text: (told: Told) => string })[] = [
    { label: words.rank, isNumeric: true, text: ({ rank }) => rank },
    { label: words.locality, text: ({ name }) => name },
    ...(rows.some(({ bloc }) => bloc)
      ? [{ label: words.bloc, text: ({ bloc }: Told) => bloc?.name ?? '–' }]
      : []),
    { label: textIn(board.scoreTitle, locale), isNumeric: true, text: ({ score }) => score },
    ...(board.grades.length > 0 ? [{ label: words.grade, text: ({ grade }: Told) => grade }] : []),
  ];
  return {
    caption: words.tableOf(title),
    columns: columns.map(({ label, isNumeric }) => ({ label, isNumeric })),
    rows: rows.map((told) => columns.map(({ text }) => text(told))),
    heading: 1,
  };
}

/** Turns a board into tiles, classes and words. */
export function tileMapView(
  scoreboard: Scoreboard,
  board: Board,
  { by, highlight, href }: TileMapChoice,
  locale: Language,
): TileMapView {
  const words = tileMapWords(locale);
  const aspect =
    (['grade', 'rank', 'score'] as const).find((each) => each === by) ?? usualAspect(board);
  const rows = toldRows(scoreboard, board, locale);
  const classes = classesOf(
    board,
    rows.map(({ row }) => row),
    aspect,
    locale,
  );
  const classOf = new Map(classes.flatMap((of) => of.rows.map((row) => [row, of] as const)));
  const byCode = new Map(scoreboard.localities.map((locality) => [locality.code, locality]));
  const { columns, placeOf, unplaced } = placesOf(
    rows.map(({ row: { code } }) => byCode.get(code) ?? { code }),
  );
  const isScore = aspect === 'score' || (aspect === 'grade' && hasScores(board));
  const digits = scoreDigits(board);
  const valueOf = ({ rank, score }: BoardRow): string => {
    const shown = isScore ? (isMissing(score) ? undefined : score) : rank;
    return shown === undefined ? '–' : formatNumber(shown, locale, isScore ? digits : 0);
  };
  const views = new Map(
    rows.map(({ row, name }): [BoardRow, TileView] => {
      const { code } = row;
      const of = classOf.get(row) as TileClass;
      const vietnamese = byCode.get(code)?.name.vi ?? code;
      return [
        row,
        {
          ...{ code, name, value: valueOf(row), spoken: of.label, of },
          place: placeOf.get(code),
          link: href ? linkOf(href, { code, name: vietnamese }) : undefined,
          isChosen: code === highlight,
        },
      ];
    }),
  );
  const all = [...views.values()];
  const tiles = all.filter((view): view is TileView & { place: Place } => view.place !== undefined);
  const chosen = rows.find(({ row }) => row.code === highlight);
  const names = new Map(rows.map(({ row, name }) => [row.code, name]));
  const title = titleOf(board, locale);
  return {
    title,
    told: sentenceOf(rows, classes, aspect, board, locale),
    number: isScore
      ? words.scoreIn(textIn(board.scoreTitle, locale), board.unit ?? '')
      : words.rank,
    columns,
    classes: classes.map((of) => ({
      of,
      count: formatNumber(of.rows.length, locale),
      members: of.rows.flatMap((row) => views.get(row) ?? []),
    })),
    tiles,
    unplaced: columns > 0 ? unplaced.map((code) => names.get(code) ?? code).join(', ') : '',
    blocs: blocsOf(rows, tiles),
    chosen: chosen && {
      name: chosen.fullName,
      link: views.get(chosen.row)?.link,
      facts: factsOf(chosen, rows, board, locale),
    },
    table: tableOf(rows, board, title, locale),
  };
}

/** Blocs with the direction in which they lie; none where no line parts two. */
function blocsOf(
  rows: readonly Told[],
  tiles: readonly { code: string; place: Place }[],
): TileMapView['blocs'] {
  const places = tiles.map(({ place }) => place);
  if (!places.some(({ isPartedLeft, isPartedAbove }) => isPartedLeft || isPartedAbove)) return [];
  const blocOf = new Map(rows.map(({ row, bloc }) => [row.code, bloc]));
  const names = new Map(rows.flatMap(({ bloc }) => (bloc ? [[bloc.id, bloc.name] as const] : [])));
  const found = [...names].flatMap(([id, name]) => {
    const own = tiles.flatMap(({ code, place }) => (blocOf.get(code)?.id === id ? [place] : []));
    const from = own.reduce((sum, { column }) => sum + column, 0) / own.length;
    return own.length > 0 ? [{ arrow: directionOf(own, places), name, from }] : [];
  });
  return found
    .sort((one, other) => one.from - other.from)
    .map(({ arrow, name }) => ({ arrow, name }));
}
