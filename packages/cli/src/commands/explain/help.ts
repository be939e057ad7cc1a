import type { Command } from '../../command.js';

/** How `thidua explain` is used. */
export const explainHelp: Command['help'] = {
  vi: {
    usage: 'explain --scoreboard TỆP --locality MÃ',
    summary: 'Vì sao một địa phương được điểm ấy, xếp hạng ấy',
    details: `Tùy chọn
  --scoreboard TỆP     bảng thi đua
  --locality MÃ        mã địa phương, hoặc tên
  --board MÃ           bảng xếp hạng nào; mặc định là bảng đầu tiên có điểm từng tiêu chí
  --json               xuất kết quả dưới dạng JSON`,
    examples: [
      'explain --scoreboard bang.json --locality 509',
      'explain --scoreboard bang.json --locality "Quế Sơn"',
    ],
  },
  en: {
    usage: 'explain --scoreboard FILE --locality CODE',
    summary: 'Why a locality has its score and its rank',
    details: `Options
  --scoreboard FILE    the scoreboard
  --locality CODE      code of the locality, or its name
  --board ID           which ranking; the first with points by criterion where not given
  --json               prints the result as JSON`,
    examples: [
      'explain --scoreboard board.json --locality 509',
      'explain --scoreboard board.json --locality "Que Son"',
    ],
  },
};
