import { explanationLines, placeOf, reasonsOf } from '@thidua/office';
import { chooseBoard, chooseLocality } from '../../board/choose.js';
import type { Command } from '../../command.js';
import { readScoreboard } from '../../input/read-scoreboard.js';
import { languages } from '../../messages/languages.js';
import { jsonOf, misused } from '../../outcome.js';
import { printable } from '../../output/printable.js';
import { explainHelp } from './help.js';
import { explainWords } from './words.js';

/** `thidua explain`: why a locality has its score and its rank, in sentences. */
export const explain: Command = {
  help: explainHelp,
  options: ['json'],
  valueOptions: ['scoreboard', 'locality', 'board'],
  async run({ operands, options, values, locale }) {
    const messages = languages[locale];
    const words = explainWords[locale];
    const file = values.get('scoreboard');
    const given = values.get('locality');
    if (operands[0] !== undefined)
      return misused(words.takesNoFile(operands[0], file === undefined), messages);
    if (file === undefined) return misused(words.needsScoreboard, messages);
    if (given === undefined) return misused(words.needsLocality, messages);
    const read = await readScoreboard(file, locale);
    if (!read.ok) return read.outcome;
    const { scoreboard } = read;
    const board = chooseBoard(scoreboard, values.get('board'), locale);
    if (!board.ok) return misused(board.message, messages);
    const code = chooseLocality(scoreboard, board.part, given, locale);
    if (!code.ok) return misused(code.message, messages);
    const row = board.part.rows.find((each) => each.code === code.part);
    if (!row) return misused(words.needsLocality, messages);
    const place = placeOf(board.part, row, scoreboard);
    if (options.has('json')) {
      const reasons = reasonsOf(board.part, row, locale);
      return { status: 0, output: jsonOf({ board: board.part.id, row, place, reasons }) };
    }
    const lines = explanationLines(scoreboard, board.part, row, place, locale);
    return { status: 0, output: lines.map((line) => `${printable(line)}\n`).join('') };
  },
};
