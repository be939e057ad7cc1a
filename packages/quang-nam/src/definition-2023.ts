import type { Bloc, Locality, ScoreboardDefinition } from '@thidua/core';
import { anniversaries } from './anniversaries.js';
import { localityBlocs } from './blocs.js';
import { dti2023 } from './dti-2023.js';
import { localities } from './localities.js';
import { targets } from './new-rural.js';
import { areas, areaOf } from './published/areas.js';
import { awards } from './published/awards.js';
import { completionTargets } from './published/completion-targets.js';
import { directionTargets } from './published/direction-targets.js';
import { indices } from './published/indices.js';
import { movements } from './published/movements.js';
import { steps } from './published/steps.js';
import * as sources from './sources.js';

/** The file shows places and computes nothing: what only look-ups and schemes read stays out of it. */
const asShown = ({ parent: _parent, classes: _classes, knownFrom: _known, ...shown }: Locality) =>
  shown;

const underShortName = ({ fullName: _fullName, ...shown }: Bloc) => shown;

/**
 * What the 2023 scoreboard states, before the engine measures and ranks: `publish(definition2023)`
 * is `scoreboard2023`. `asOf` is the date of its newest figure. `provisional`: published figures,
 * compiled from public sources and not confirmed by the Council. It names no scheme, because the
 * directive holds no scoring and the one ranking is its publisher's.
 */
export const definition2023: ScoreboardDefinition = {
  id: 'quang-nam-2023',
  title: {
    vi: 'Phong trào thi đua yêu nước năm 2023, tỉnh Quảng Nam',
    en: 'Patriotic emulation movement of 2023, Quang Nam Province',
  },
  asOf: '2024-02-02',
  publishedAt: '2026-11-30T08:00:00+07:00',
  status: 'provisional',
  source: sources.compiled,
  blocs: localityBlocs.map(underShortName),
  localities: localities.map(asShown),
  areas,
  targets: [
    ...targets.map((target) => ({ ...target, area: areaOf(target.source.section ?? '') })),
    ...completionTargets,
    ...directionTargets,
  ],
  boards: [dti2023],
  milestones: anniversaries,
  indices,
  movements,
  steps,
  awards,
};
