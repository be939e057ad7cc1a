import type { Award, Scoreboard } from '@thidua/core';
import { directive2023, indexSeries, sources } from '@thidua/quang-nam';
import { scoreboard2023 as sample } from '@thidua/sample-province';

const { contents, movements, steps } = directive2023;
const sourceOf = (section: string) => ({ ...sources.directive, section });
const areaOf = (section: string): string | undefined =>
  contents.some((content) => content.section === section) ? `area-${section.slice(2)}` : undefined;

const flag = {
  award: 'flag',
  title: { vi: 'Cờ thi đua của tỉnh Hạc Vân', en: 'Emulation flag of Hac Van' },
};
const certificate = {
  award: 'certificate',
  title: { vi: 'Bằng khen của tỉnh Hạc Vân', en: 'Certificate of merit of Hac Van' },
};
const decision = { number: '617/QĐ-UBND', date: '2024-03-01', source: sample.source };

const awards: Award[] = [
  {
    ...flag,
    code: 'M10',
    decision,
    deed: { vi: 'Dẫn đầu phong trào thi đua năm 2023', en: 'First in the movement of 2023' },
    area: 'area-1',
  },
  { ...flag, code: 'M17', decision: { source: sample.source } },
  {
    ...certificate,
    code: 'M04',
    recipient: {
      kind: 'collective',
      name: { vi: 'Tổ đọc sách Mũi Khuê', en: 'Mui Khue reading group' },
    },
    decision,
    area: 'area-2',
  },
  {
    ...certificate,
    code: 'M04',
    recipient: { kind: 'individual', name: { vi: 'Người Đồng Ý', en: 'Nguoi Dong Y' } },
    consent: true,
    decision,
  },
  {
    ...certificate,
    code: 'M05',
    recipient: { kind: 'individual', name: { vi: 'Người Giấu Tên', en: 'Nguoi Giau Ten' } },
    decision,
  },
  { ...certificate, code: 'M06', recipient: { kind: 'individual' }, decision },
  {
    ...certificate,
    code: 'M07',
    recipient: { kind: 'collective', name: { vi: 'Tổ Đã Rút', en: 'Withdrawn group' } },
    decision,
    status: 'withdrawn',
  },
  {
    ...certificate,
    code: 'M08',
    recipient: { kind: 'collective', name: { vi: 'Tổ Mới Đề Nghị', en: 'Proposed group' } },
    status: 'proposed',
  },
];

/**
 * The sample province with everything that a scoreboard can hold: the directive's movements and steps,
 * the published indices, invented dates and awards.
 */
export const richScoreboard: Scoreboard = {
  ...sample,
  areas: contents.map(({ section, text }) => ({
    id: areaOf(section) ?? '',
    number: section.slice(2),
    title: text,
  })),
  movements: movements.map(({ ref, name, text, kind, period, section, otherNames }) => ({
    ...{ id: ref, title: name ?? text, kind, source: sourceOf(section) },
    ...(period && { period }),
    area: areaOf(section),
    otherNames,
  })),
  steps: [
    {
      id: 'launch',
      title: { vi: 'Phát động phong trào', en: 'Launch the movement' },
      actor: { vi: 'Chủ tịch tỉnh', en: 'The chair of the province' },
      output: { vi: 'Chỉ thị', en: 'Directive' },
      due: '2023-02-15',
      doneOn: '2023-02-09',
      source: sourceOf('II.1'),
    },
    {
      id: 'mid-year',
      title: { vi: 'Báo cáo sơ kết', en: 'Preliminary report' },
      due: '2023-06-30',
      source: sourceOf('II.1'),
    },
    {
      id: 'report',
      title: { vi: 'Báo cáo tổng kết', en: 'Final report' },
      actor: { vi: 'Các địa phương', en: 'The localities' },
      due: '2023-12-01',
      source: sourceOf('II.1'),
    },
    ...steps.map(({ ref, text, actor, output, section }) => ({
      ...{ id: ref, title: text, actor, output: output.text, source: sourceOf(section) },
    })),
  ],
  indices: indexSeries.map(({ components: _, ruleVersions, readings, ...series }) => ({
    ...series,
    ruleVersions: ruleVersions.map(({ id, from, to, text }) => ({ id, from, to, text })),
    readings: readings.map(({ components: __, ...reading }) => reading),
  })),
  awards,
};
