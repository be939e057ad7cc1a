// @ts-check

/** The script of each own page that has one, as the sources name it. */
export const clientScripts = {
  directive: 'src/pages/directive/client.ts',
  data: 'src/pages/data/client.ts',
  openData: 'src/pages/open-data/client.ts',
  doc: 'src/pages/docs/doc.client.ts',
  locality: 'src/pages/localities/locality.client.ts',
  localities: 'src/pages/localities/client.ts',
  api: 'src/pages/docs/api.client.ts',
  compare: 'src/pages/localities/compare.client.ts',
  progress: 'src/pages/element/progress.client.ts',
  leaderboard: 'src/pages/element/leaderboard.client.ts',
  countdown: 'src/pages/element/countdown.client.ts',
  'tile-map': 'src/pages/element/tile-map.client.ts',
  timeline: 'src/pages/element/timeline.client.ts',
  movements: 'src/pages/element/movements.client.ts',
  honours: 'src/pages/element/honours.client.ts',
  'index-panel': 'src/pages/element/index-panel.client.ts',
  scorecard: 'src/pages/element/scorecard.client.ts',
  'target-board': 'src/pages/element/target-board.client.ts',
  palette: 'src/pages/palette/client.ts',
  report: 'src/pages/report/client.ts',
  scoring: 'src/pages/scoring/client.ts',
};

export const styleSheet = 'src/styles/demo.css';
