// Content only: data with sources, no logic.
export { administrativeEvents } from './administrative-events.js';
export { agencies, otherAgencies } from './agencies.js';
export { anniversaries } from './anniversaries.js';
export { agencyBloc2022, blocs, localityBlocs } from './blocs.js';
export { communeAreas2025, communes } from './communes.js';
export type { CommuneAreas } from './communes.js';
export { definition2023 } from './definition-2023.js';
export { dti2023 } from './dti-2023.js';
export { dti2023Agencies } from './dti-2023-agencies.js';
export { indexSeries } from './index-series.js';
export { dti } from './indices/dti.js';
export { ictIndex } from './indices/ict-index.js';
export { papi } from './indices/papi.js';
export { parIndex } from './indices/par-index.js';
export { pci } from './indices/pci.js';
export { sipas } from './indices/sipas.js';
export { localities } from './localities.js';
export { localityProfiles } from './locality-profiles.js';
export {
  fullyNewRuralLocalities,
  newRuralExits,
  newRuralGoals,
  newRuralSeries,
  targets,
} from './new-rural.js';
export type { ProgrammeChange } from './new-rural.js';
export { newRuralCommunes } from './new-rural-communes.js';
export { provinces } from './provinces.js';
export { scoreboard2023 } from './scoreboard-2023.js';
export * as sources from './sources.js';
