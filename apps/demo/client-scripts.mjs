// @ts-check

/** The script of each own page that has one, as the sources name it. */
export const clientScripts = {
  directive: 'src/client/directive.ts',
  localities: 'src/client/localities.ts',
  progress: 'src/client/progress.ts',
  leaderboard: 'src/client/leaderboard.ts',
  countdown: 'src/client/countdown.ts',
  scoring: 'src/client/scoring.ts',
};

export const styleSheet = 'src/styles/demo.css';
