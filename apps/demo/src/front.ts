import { isMissing } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import type { FrontWords } from '@thidua/site';
import { boardOf } from './elements/leaderboard.js';
import { routes } from './routes.js';
import { boardText } from './pages/board/words.js';

const { rows } = boardOf(scoreboard2023.boards[0]?.id ?? '');
const missing = rows.filter(({ score }) => isMissing(score)).length;
const both = (write: (words: (typeof boardText)['vi']) => string) => ({
  vi: write(boardText.vi),
  en: write(boardText.en),
});

/** What the front page says about this movement. */
export const front: FrontWords = {
  description: both(({ description }) => description),
  call: { text: both(({ call }) => call), source: both(({ callSource }) => callSource) },
  targetTitle: both(({ targetTitle }) => targetTitle),
  targetMore: {
    text: both(({ targetMore }) => targetMore),
    href: { vi: `${routes.data.vi}#figures`, en: `${routes.data.en}#figures` },
  },
  rankingTitle: both(({ rankingTitle }) => rankingTitle),
  rankingLead: both(({ rankingLead }) => rankingLead(rows.length, missing)),
  anniversaryTitle: both(({ anniversaryTitle }) => anniversaryTitle),
  anniversaryLead: both(({ anniversaryLead }) => anniversaryLead),
};
