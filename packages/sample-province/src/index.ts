// Sample data, and only that: a movement of a province that does not exist.
export { blocs } from './blocs.js';
export { communeReports2023 } from './commune-reports-2023.js';
export { communeScheme } from './commune-scheme.js';
export { communes } from './communes.js';
export { formerLocality, localities, localities2022 } from './localities.js';
export { milestones } from './milestones.js';
export { areas, awards, indices, movements, steps } from './movement-parts.js';
export { province } from './province.js';
export { reports2022 } from './reports-2022.js';
export { reports2023 } from './reports-2023.js';
export { scheme } from './scheme.js';
export { scoreboard2022 } from './scoreboard-2022.js';
export { scoreboard2023 } from './scoreboard-2023.js';
export * as sources from './sources.js';
export { targets } from './targets.js';
