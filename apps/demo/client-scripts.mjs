// @ts-check

/** The script of each page that has one, as the sources name it. */
export const clientScripts = {
  board: 'src/client/board.ts',
  directive: 'src/client/directive.ts',
  localities: 'src/client/localities.ts',
  progress: 'src/client/progress.ts',
  leaderboard: 'src/client/leaderboard.ts',
  countdown: 'src/client/countdown.ts',
  embed: 'src/client/embed.ts',
  view: 'src/client/view.ts',
  scoring: 'src/client/scoring.ts',
};

export const styleSheet = 'src/styles/site.css';

/** What the pages inside frames of other sites load. */
export const framed = { script: 'src/client/framed.ts', style: 'src/styles/framed.css' };
