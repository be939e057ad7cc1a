import type { Group } from '@thidua/core';

const areaOf = (id: string, vi: string, en: string): Group => ({
  id,
  title: { vi, en },
  parent: 'movement',
  combine: 'sum',
});

/** The six areas (`nội dung thi đua`) of the movement. */
export const areas: Group[] = [
  areaOf('emulation-work', 'Tổ chức phong trào thi đua', 'Organisation of the movement'),
  areaOf(
    'economy-and-reform',
    'Phát triển kinh tế, cải cách hành chính',
    'Economy and administrative reform',
  ),
  areaOf('new-countryside', 'Nông thôn mới và vùng cao', 'New-style rural areas and uplands'),
  areaOf(
    'culture-and-society',
    'Văn hóa, xã hội và môi trường',
    'Culture, society and environment',
  ),
  areaOf('security-and-justice', 'An ninh, trật tự và tư pháp', 'Security, order and justice'),
  areaOf('party-and-discipline', 'Kỷ luật, kỷ cương', 'Discipline and order'),
];
