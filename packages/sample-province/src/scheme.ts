import type { Scheme } from '@thidua/core';
import { sample } from './sources.js';
import { adjustments } from './scheme/adjustments.js';
import { areas } from './scheme/areas.js';
import { awards } from './scheme/awards.js';
import { cultureAndSociety } from './scheme/criteria/culture-and-society.js';
import { economyAndReform } from './scheme/criteria/economy-and-reform.js';
import { emulationWork } from './scheme/criteria/emulation-work.js';
import { newCountryside } from './scheme/criteria/new-countryside.js';
import { partyAndDiscipline } from './scheme/criteria/party-and-discipline.js';
import { securityAndJustice } from './scheme/criteria/security-and-justice.js';
import { gates, grading } from './scheme/grading.js';

/**
 * An illustrative scheme of 100 points, such as a council could write, so that the engine has
 * something to show: 17 rules, a bonus and a penalty, gates, grades by bands, awards with quotas.
 * Every point, limit, day and quota was made up by this project.
 */
export const scheme: Scheme = {
  schemaVersion: '1.0',
  id: 'sample-districts',
  version: '1',
  title: {
    vi: 'Bảng điểm minh họa phong trào thi đua tỉnh Hạc Vân',
    en: 'Illustrative scheme for the emulation movement of Hac Van Province',
  },
  status: 'illustrative',
  source: sample,
  note: {
    vi: 'Tỉnh Hạc Vân không có thật. Tiêu chí, điểm, mức, hạn, xếp loại và tỷ lệ khen thưởng đều do dự án này đặt ra để minh họa.',
    en: 'There is no Hac Van Province. Criteria, points, limits, days, grades and quotas were made up by this project to illustrate.',
  },
  validFor: { from: '2022', to: '2023' },
  groups: [
    {
      id: 'movement',
      title: { vi: 'Phong trào thi đua', en: 'Emulation movement' },
      combine: 'sum',
    },
    ...areas,
  ],
  criteria: [
    ...emulationWork,
    ...economyAndReform,
    ...newCountryside,
    ...cultureAndSociety,
    ...securityAndJustice,
    ...partyAndDiscipline,
  ],
  facts: [
    {
      id: 'disciplined-collectives',
      title: {
        vi: 'Tập thể lãnh đạo bị kỷ luật từ cảnh cáo trở lên',
        en: 'Leading collectives disciplined at the level of a warning or above',
      },
      unit: { vi: 'tập thể', en: 'collectives' },
    },
  ],
  adjustments,
  total: { cap: 100, floor: 0, bonusLimit: 2, penaltyLimit: 4 },
  missing: { policy: 'withhold', threshold: 0.7 },
  rounding: { digits: 1, mode: 'half-up', stage: 'total' },
  gates,
  grading,
  ranking: {
    requires: { kind: 'gate', gate: 'no-disqualifier' },
    tieBreaks: [
      { by: { kind: 'share', of: 'new-countryside' }, direction: 'increase' },
      { by: { kind: 'points', of: 'economy-and-reform' }, direction: 'increase' },
      { by: { kind: 'value', of: 'fires-and-explosions' }, direction: 'decrease' },
    ],
  },
  awards,
};
