import type { CivilDate, Figure, Source, Text, Unit } from '@thidua/core';
import * as sources from './sources.js';

/** Something that was counted or measured of the province, at one time or at several. */
export interface Outcome {
  id: string;
  title: Text;
  unit: Unit;
  /** Oldest first. */
  figures: Figure[];
}

const oneSource: Text = { vi: 'Chỉ có ở một nguồn.', en: 'In one source only.' };
const twoSources: Text = { vi: 'Hai nguồn nêu như nhau.', en: 'Two sources agree.' };
const estimate: Text = {
  vi: 'Ước tính tháng 12/2023; hai nguồn nêu như nhau.',
  en: 'Estimated in December 2023; two sources agree.',
};

const households: Unit = { vi: 'hộ', en: 'households', enSingular: 'household' };
const percent: Unit = { vi: '%', en: '%' };

const published = (
  asOf: string,
  value: number,
  of: number | undefined,
  source: Source,
  note: Text,
): Figure => ({
  value,
  ...(of !== undefined && { denominator: { value: of, asOf } }),
  ...{ asOf, status: 'published', source, note },
});

/**
 * What the year of the movement came to, as the press reported it: no targets of the directive, and no
 * part of any ranking. The note of each figure says how many sources state it.
 */
export const outcomes2023: Outcome[] = [
  {
    id: 'poor-households',
    title: { vi: 'Hộ nghèo đa chiều', en: 'Households in multidimensional poverty' },
    unit: households,
    figures: [
      published('2022', 29_146, 439_300, sources.poverty2022, {
        vi: 'Phê duyệt ngày 4/1/2023. Khớp với mức giảm 4.477 hộ mà nguồn của năm 2023 nêu.',
        en: 'Approved on 4 January 2023. It agrees with the fall of 4,477 that the source of 2023 states.',
      }),
      published('2023', 24_669, 442_673, sources.poverty2023, {
        vi: 'Thành thị 1.823 hộ, nông thôn 22.846 hộ. Chỉ có ở một nguồn.',
        en: '1,823 of them urban, 22,846 rural. In one source only.',
      }),
    ],
  },
  {
    id: 'near-poor-households',
    title: { vi: 'Hộ cận nghèo', en: 'Near-poor households' },
    unit: households,
    figures: [
      published('2022', 8673, 439_300, sources.poverty2022, oneSource),
      published('2023', 8402, 442_673, sources.poverty2023, oneSource),
    ],
  },
  {
    id: 'plan-targets-met',
    title: {
      vi: 'Chỉ tiêu chủ yếu của kế hoạch năm 2023 đạt được',
      en: 'Main targets of the plan of 2023 that were met',
    },
    unit: { vi: 'chỉ tiêu', en: 'targets', enSingular: 'target' },
    figures: [published('2023-12-06', 12, 15, sources.plan2023Met, twoSources)],
  },
  {
    id: 'grdp-growth',
    title: { vi: 'Tăng trưởng GRDP năm 2023', en: 'Growth of GRDP in 2023' },
    unit: percent,
    figures: [
      published('2023-06', -9.2, undefined, sources.economySixMonths2023, {
        vi: 'Sáu tháng đầu năm; hai nguồn nêu như nhau.',
        en: 'The first six months; two sources agree.',
      }),
      published('2023-09', -8.76, undefined, sources.economyNineMonths2023, {
        vi: 'Chín tháng đầu năm; chỉ có ở một nguồn.',
        en: 'The first nine months; in one source only.',
      }),
      published('2023', -8.25, undefined, sources.economy2023, estimate),
    ],
  },
  {
    id: 'budget-revenue',
    title: { vi: 'Thu ngân sách nhà nước', en: 'State budget revenue' },
    unit: { vi: 'tỷ đồng', en: 'billion dong' },
    figures: [
      published('2023', 23_951, 26_680, sources.economy2023, {
        vi: 'Ước tính tháng 12/2023, trên dự toán; hai nguồn nêu như nhau.',
        en: 'Estimated in December 2023, of what was planned; two sources agree.',
      }),
    ],
  },
  {
    id: 'industrial-production',
    title: {
      vi: 'Mức tăng, giảm chỉ số sản xuất công nghiệp năm 2023',
      en: 'Change of the index of industrial production in 2023',
    },
    unit: percent,
    figures: [
      published('2023', -24, undefined, sources.plan2023Met, {
        vi: 'Nêu ngày 6/12/2023, khi năm chưa hết; chỉ có ở một nguồn.',
        en: 'Told on 6 December 2023, before the year was over; in one source only.',
      }),
    ],
  },
  {
    id: 'honoured-at-75-years',
    title: {
      vi: 'Tập thể, cá nhân được tôn vinh dịp 75 năm Lời kêu gọi thi đua ái quốc',
      en: 'Collectives and individuals honoured at 75 years of the appeal',
    },
    unit: {
      vi: 'tập thể, cá nhân',
      en: 'collectives and individuals',
      enSingular: 'collective or individual',
    },
    figures: [published('2023-06-07', 122, undefined, sources.honoured2023, oneSource)],
  },
];

/** Poor and near-poor households of localities, by code: of the seven that the source names. */
export const poverty2022ByLocality: { code: string; figure: Figure }[] = (
  [
    ['515', 5089],
    ['516', 3609],
    ['505', 3394],
    ['510', 3207],
    ['504', 3205],
    ['511', 2412],
    ['513', 1397],
  ] as const
).map(([code, value]) => ({
  code,
  figure: published('2022', value, undefined, sources.poverty2022, oneSource),
}));

/** On which day a locality launched the movement of 2023: of the two that were read. */
export const launches2023: { code: string; date: CivilDate; source: Source }[] = [
  { code: '511', date: '2023-03-10', source: sources.launchPhuocSon2023 },
  { code: '510', date: '2023-04-13', source: sources.launchNamGiang2023 },
];
