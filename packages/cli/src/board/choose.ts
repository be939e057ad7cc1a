import { foldText, type Board, type Locale, type Scoreboard } from '@thidua/core';
import { nearest } from '@thidua/core/schema';
import { boardWords } from './words.js';

/** A part of a scoreboard, or why there is none. */
type Chosen<Part> = { ok: true; part: Part } | { ok: false; message: string };

const list = (names: readonly string[]): string => names.slice(0, 20).join(', ');

/** The ranking that was asked for; where none was, the first that tells why, or the first. */
export function chooseBoard(
  { boards }: Scoreboard,
  id: string | undefined,
  locale: Locale,
): Chosen<Board> {
  const words = boardWords[locale];
  const told = boards.find(({ criteria }) => criteria !== undefined);
  const part = id === undefined ? (told ?? boards[0]) : boards.find((board) => board.id === id);
  if (part) return { ok: true, part };
  const known = boards.map((board) => board.id);
  return {
    ok: false,
    message: known.length === 0 ? words.noBoards : words.noBoard(id ?? '', list(known)),
  };
}

/** The code of a row: of the locality that has this code, or is alone in having this name. */
export function chooseLocality(
  { localities }: Scoreboard,
  { rows }: Board,
  given: string,
  locale: Locale,
): Chosen<string> {
  const words = boardWords[locale];
  const ranked = new Set(rows.map(({ code }) => code));
  if (ranked.has(given)) return { ok: true, part: given };
  const among = localities.filter(({ code }) => ranked.has(code));
  const name = foldText(given);
  const named = among.filter(({ name: own, fullName }) =>
    [own.vi, own.en, fullName.vi, fullName.en].some((text) => foldText(text) === name),
  );
  if (named.length === 1 && named[0]) return { ok: true, part: named[0].code };
  const near = nearest(given, [...ranked, ...among.map((each) => each.name[locale])]);
  const codes = (named.length > 1 ? named : among).map(
    (each) => `${each.code} ${each.name[locale]}`,
  );
  return { ok: false, message: words.noLocality(given, near, list(codes)) };
}
