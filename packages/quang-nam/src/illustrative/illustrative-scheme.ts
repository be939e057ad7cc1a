import type { Scheme } from '@thidua/core';
import { sample } from '../sources/scheme-sources.js';
import { adjustments } from './adjustments.js';
import { areas } from './areas.js';
import { awards } from './awards.js';
import { cultureAndSociety } from './criteria/culture-and-society.js';
import { economyAndReform } from './criteria/economy-and-reform.js';
import { emulationWork } from './criteria/emulation-work.js';
import { newCountryside } from './criteria/new-countryside.js';
import { partyAndDiscipline } from './criteria/party-and-discipline.js';
import { securityAndJustice } from './criteria/security-and-justice.js';
import { gates, grading } from './grading.js';

/**
 * An illustrative scheme of 100 points for the movement of 2023: what a council could write, so
 * that the engine has something to show. What is judged follows the directive, section by section;
 * every point, limit, day and quota was made up by this project. The directive holds no scoring.
 */
export const illustrativeScheme: Scheme = {
  schemaVersion: '1.0',
  id: 'illustrative-2023',
  version: '1',
  title: {
    vi: 'Bảng điểm minh họa phong trào thi đua năm 2023',
    en: 'Illustrative scheme for the emulation movement of 2023',
  },
  status: 'illustrative',
  source: sample,
  note: {
    vi: 'Chỉ thị không có bảng điểm. Nội dung tiêu chí theo các mục của Chỉ thị; điểm, mức, hạn, xếp loại và tỷ lệ khen thưởng đều do dự án này đặt ra để minh họa, không phải quy định của tỉnh.',
    en: 'The directive holds no scoring. What is judged follows its sections; points, limits, days, grades and quotas were made up by this project to illustrate, and are no rules of the province.',
  },
  validFor: { from: '2023', to: '2023' },
  groups: [
    {
      id: 'movement',
      title: { vi: 'Phong trào thi đua năm 2023', en: 'Emulation movement of 2023' },
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
    tieBreaks: [
      { by: { kind: 'share', of: 'new-countryside' }, direction: 'increase' },
      { by: { kind: 'points', of: 'economy-and-reform' }, direction: 'increase' },
      { by: { kind: 'value', of: 'fires-and-explosions' }, direction: 'decrease' },
    ],
  },
  awards,
};
