import type { Locality } from '../model/register/locality.js';
import type { Text } from '../model/value/text.js';
import type { ScoreboardDefinition } from '../publish/publish.js';

const text = (vi: string, en = vi): Text => ({ vi, en });
const source = {
  title: text('Văn bản mẫu', 'Sample document'),
  reference: '01/CT',
  section: 'I.3',
  url: 'https://example.org/chi-thi',
};

const locality = (code: string, name: string, bloc: string): Locality => ({
  code,
  name: text(name),
  fullName: text(`Huyện ${name}`, `${name} district`),
  type: 'district',
  bloc,
  tile: { column: Number(code), row: 0 },
  validFrom: '2008-01-01',
  validTo: '2025-06-30',
});

/** A small movement with every optional part, on invented places: for tests only. */
export const exampleDefinition: ScoreboardDefinition = {
  id: 'example',
  title: text('Phong trào mẫu', 'Sample movement'),
  asOf: '2023-08-09',
  publishedAt: '2023-08-10T08:00:00+07:00',
  status: 'illustrative',
  source,
  scheme: { id: 'sample', version: '1' },
  blocs: [
    { id: 'plain', name: text('Đồng bằng', 'Plain'), members: ['01', '02', '03'], source },
    { id: 'mountain', name: text('Miền núi', 'Mountain'), members: ['04', '05'], source },
  ],
  localities: [
    locality('01', 'Đông', 'plain'),
    locality('02', 'Bình', 'plain'),
    locality('03', 'An', 'plain'),
    locality('04', 'Duy', 'mountain'),
    locality('05', 'Xuân', 'mountain'),
  ],
  targets: [
    {
      id: 'communes',
      title: text('Xã đạt chuẩn', 'Communes that reach the standard'),
      unit: text('xã', 'communes'),
      direction: 'increase',
      bound: 'at-least',
      baseline: { value: 123, asOf: '2022', status: 'derived', source },
      goal: {
        value: 130,
        denominator: { value: 194, asOf: '2022-12' },
        asOf: '2023-01',
        status: 'published',
        source,
        note: text('Ít nhất 7 xã nữa', 'At least 7 more'),
      },
      deadline: '2023-12-31',
      observations: [
        {
          value: 125,
          denominator: { value: 193, asOf: '2023-08-09' },
          asOf: '2023-08-09',
          status: 'published',
          source,
        },
      ],
      source,
    },
  ],
  boards: [
    {
      id: 'overall',
      title: text('Xếp hạng chung', 'Overall ranking'),
      period: '2023',
      asOf: '2023-08-09',
      status: 'illustrative',
      source,
      basis: 'score',
      scoreTitle: text('Điểm', 'Points'),
      unit: '%',
      digits: 1,
      grades: [{ id: 'good', title: text('Tốt', 'Good') }],
      columns: [{ id: 'trees', title: text('Cây trồng', 'Trees planted'), unit: 'cây', digits: 0 }],
      entries: [
        { code: '01', score: 88.04, grade: 'good', values: { trees: 120 } },
        { code: '02', score: 95.5, values: { trees: { missing: 'not-reported' } } },
        { code: '03', score: 87.96 },
        { code: '04', score: 70 },
        { code: '05', score: { missing: 'not-reported' } },
      ],
      previous: [
        { code: '01', rank: 1 },
        { code: '02', rank: 2 },
        { code: '03', rank: 3 },
        { code: '09', rank: 4 },
      ],
    },
  ],
  milestones: [
    {
      id: 'anniversary',
      title: text('Kỷ niệm 75 năm', '75th anniversary'),
      date: '2023-06-11',
      since: '1948-06-11',
      recurring: true,
      source,
    },
  ],
};
