import type { Directive } from '@thidua/core';

/** Who takes part, at the two levels that Part II names and by kind. */
export const participants: Directive['participants'] = {
  ref: 'S-174',
  section: 'II',
  isParaphrase: true,
  text: {
    vi: 'các tập thể, cá nhân; cán bộ, công chức, viên chức, chiến sĩ lực lượng vũ trang, công nhân lao động và các tầng lớp nhân dân',
    en: 'collectives and individuals; cadres, civil servants, public employees, soldiers of the armed forces, workers and all strata of the people',
  },
  note: {
    vi: 'Giữ nguyên như văn bản: mục II.1 viết “nhân dân”, mục I.1 viết “Nhân dân”.',
    en: 'Spelling as written: in Vietnamese, section II.1 has “people” in lower case and section I.1 with a capital.',
  },
  kinds: [
    { id: 'collective', name: { vi: 'tập thể', en: 'collectives' } },
    { id: 'individual', name: { vi: 'cá nhân', en: 'individuals' } },
    { id: 'cadre', name: { vi: 'cán bộ', en: 'cadres' } },
    { id: 'civil-servant', name: { vi: 'công chức', en: 'civil servants' } },
    { id: 'public-employee', name: { vi: 'viên chức', en: 'public employees' } },
    {
      id: 'soldier',
      name: { vi: 'chiến sĩ lực lượng vũ trang', en: 'soldiers of the armed forces' },
    },
    { id: 'worker', name: { vi: 'công nhân lao động', en: 'workers' } },
    { id: 'people', name: { vi: 'các tầng lớp nhân dân', en: 'all strata of the people' } },
  ],
};
