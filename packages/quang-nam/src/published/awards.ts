import type { Award, Text } from '@thidua/core';
import { flagsOfBacTraMy2023 } from '../sources/honour-sources.js';

const flag = (name: Text, group: string): Award => ({
  award: 'provincial-flag',
  title: {
    vi: 'Cờ thi đua của UBND tỉnh',
    en: 'Emulation flag of the Provincial People’s Committee',
  },
  code: '515',
  recipient: { kind: 'collective', name },
  deed: {
    vi: `Dẫn đầu Khối thi đua ${group} của huyện`,
    en: `First of emulation group ${group} of the district`,
  },
  period: '2023',
  decision: { source: flagsOfBacTraMy2023 },
});

/**
 * What was awarded for 2023, as far as it was read with the names of those who got it: collectives
 * only. Numbers and days of the decisions are not known.
 */
export const awards: Award[] = [
  flag(
    {
      vi: 'Văn phòng Huyện ủy Bắc Trà My',
      en: 'Office of the Party Committee of Bac Tra My District',
    },
    '01',
  ),
  flag(
    {
      vi: 'Hội Liên hiệp Phụ nữ huyện Bắc Trà My',
      en: 'Women’s Union of Bac Tra My District',
    },
    '02',
  ),
  flag(
    {
      vi: 'Văn phòng HĐND và UBND huyện Bắc Trà My',
      en: 'Office of the People’s Council and People’s Committee of Bac Tra My District',
    },
    '03',
  ),
  flag(
    {
      vi: 'Ban Quản lý rừng phòng hộ huyện Bắc Trà My',
      en: 'Protection Forest Management Board of Bac Tra My District',
    },
    '04',
  ),
];
