import { compareBoards, counterpart, namesIn } from '@thidua/office';
import type { Command } from '../../command.js';
import { readScoreboard } from '../../input/read-scoreboard.js';
import { languages } from '../../messages/languages.js';
import { jsonOf, misused } from '../../outcome.js';
import { printable } from '../../output/printable.js';
import { comparisonLines } from './comparison-lines.js';
import { compareHelp } from './help.js';
import { compareWords } from './words.js';

/** `thidua compare OLD NEW`: what changed between two scoreboards, whose rank moved, and why. */
export const compare: Command = {
  help: compareHelp,
  options: ['json'],
  async run({ operands, options, locale }) {
    const messages = languages[locale];
    const words = compareWords[locale];
    const [oldFile, newFile, ...others] = operands;
    if (oldFile === undefined || newFile === undefined || others.length > 0)
      return misused(words.needsTwo, messages);
    if (oldFile === '-' && newFile === '-') return misused(messages.onlyOnce, messages);
    const before = await readScoreboard(oldFile, locale);
    if (!before.ok) return before.outcome;
    const after = await readScoreboard(newFile, locale);
    if (!after.ok) return after.outcome;
    const { boards } = after.scoreboard;
    const pairs = boards.map((board) => ({
      board,
      old: counterpart(board, before.scoreboard.boards, boards.length === 1),
    }));
    if (options.has('json')) {
      const compared = pairs.flatMap(({ board, old }) => (old ? [compareBoards(old, board)] : []));
      const added = pairs.flatMap(({ board, old }) => (old ? [] : [board.id]));
      return { status: 0, output: jsonOf({ boards: compared, added }) };
    }
    const newName = namesIn(after.scoreboard, locale);
    const oldName = namesIn(before.scoreboard, locale);
    const nameOf = (code: string): string =>
      newName(code) === code ? oldName(code) : newName(code);
    const parts = pairs.map(({ board, old }) =>
      old
        ? comparisonLines(compareBoards(old, board), board, nameOf, locale)
        : [words.noCounterpart(board.title[locale])],
    );
    const lines = parts.map((part) => part.map((line) => `${printable(line)}\n`).join(''));
    return { status: 0, output: lines.length > 0 ? lines.join('\n') : `${words.nothing}\n` };
  },
};
