// Sample data, and only that: an entry of its own, so that nobody shows it by accident.
export { illustrativeReports } from './illustrative/illustrative-reports.js';
export { illustrativeScheme } from './illustrative/illustrative-scheme.js';
export { illustrativeScoreboard } from './illustrative/illustrative-scoreboard.js';
