import type { Criterion, Rule, Scheme } from '@thidua/core';
import { pciDimensions, pciRules } from '../index-rules/pci-rules.js';
import * as sources from '../sources.js';
import { publishedRules } from './published-rules.js';

const subIndex = (index: number, rule: Rule): Omit<Criterion, 'parent'> => {
  const { id, name } = pciDimensions[index] as (typeof pciDimensions)[number];
  return { id, title: name, unit: { vi: 'điểm', en: 'points' }, direction: 'increase', rule };
};

const { weights = [] } = pciRules.find(({ id }) => id === 'pci-to-2021') ?? {};

const root = {
  id: 'pci',
  title: { vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh', en: 'Provincial Competitiveness Index' },
};

/**
 * PCI until 2021: the ten sub-indices, on a scale of ten, in a weighted mean, on a scale of 100.
 *
 * @example
 * // Quảng Nam 2019: 69.435 by these weights, 69.42 as published.
 */
export const pciScheme2021: Scheme = {
  ...publishedRules,
  id: 'pci',
  version: 'pci-to-2021',
  title: { vi: 'PCI đến năm 2021', en: 'PCI until 2021' },
  source: sources.pciRecomputed,
  note: {
    vi: 'Trọng số tính ngược từ số đã công bố của các năm 2019, 2020, 2021, sai lệch không quá 0,02; chưa tiếp cận được văn bản chính thức. Chưa rõ áp dụng từ năm nào nên chỉ ghi các năm đã kiểm tra. PCI 2022 không có ở đây vì chưa tiếp cận được trọng số chính thức.',
    en: 'The weights were recovered from figures published for 2019, 2020 and 2021, within 0.02; no official text was read. Since which year they hold is not known: only the years that were checked are named. PCI 2022 is not here, because its official weights were not seen.',
  },
  validFor: { from: '2019', to: '2021' },
  groups: [{ ...root, combine: 'arithmetic-mean' }],
  criteria: pciDimensions.map((_, index) => ({
    ...subIndex(index, { kind: 'goalposts', lower: 0, upper: 10, range: [0, 100] }),
    parent: 'pci',
    weight: weights[index] as number,
  })),
  total: {},
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
};

/**
 * PCI since 2023: the plain sum of the ten sub-indices. Of 2022 the rules are not known, so there is
 * no scheme.
 *
 * @example
 * // Quảng Nam 2023: 67.04.
 */
export const pciScheme2023: Scheme = {
  ...publishedRules,
  id: 'pci',
  version: 'pci-2023-press-sum',
  title: { vi: 'PCI từ năm 2023', en: 'PCI since 2023' },
  source: sources.pciRecomputed,
  note: {
    vi: 'Tổng mười chỉ số thành phần, tính ngược từ số báo chí nêu cho Quảng Nam và Quảng Trị năm 2023; các năm sau chưa kiểm tra. Đơn vị công bố chỉ nêu điểm và hạng của 30 địa phương đứng đầu. PCI 2022 không có bảng điểm: chưa tiếp cận được trọng số chính thức.',
    en: 'The sum of the ten sub-indices, recovered from the press’s figures for Quang Nam and Quang Tri in 2023; later years were not checked. The publisher gives score and rank of the first 30 only. PCI 2022 has no scheme: its official weights were not seen.',
  },
  validFor: { from: '2023' },
  groups: [{ ...root, combine: 'sum' }],
  criteria: pciDimensions.map((_, index) => ({
    ...subIndex(index, { kind: 'direct-points' }),
    parent: 'pci',
    maxPoints: 10,
  })),
  total: {},
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
  ranking: { tieBreaks: [], publishTop: 30 },
};
