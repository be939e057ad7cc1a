import type { Locality, Scheme, Text } from '@thidua/core';
import type { Movement } from '@thidua/sheets';

const text = (vi: string, en: string): Text => ({ vi, en });
const source = {
  title: text(
    'Bảng điểm mẫu của một tỉnh không có thật',
    'Sample scheme of a province that does not exist',
  ),
};

const increase = { direction: 'increase' } as const;

/** Four criteria, each read in another way. */
const scheme: Scheme = {
  ...{ schemaVersion: '1.0', id: 'mau', version: '1', status: 'illustrative', source },
  title: text('Bảng điểm thi đua mẫu', 'Sample emulation scheme'),
  validFor: { from: '2023' },
  groups: [
    { id: 'all', title: text('Tổng điểm', 'Total'), combine: 'sum' },
    {
      ...{ id: 'economy', combine: 'sum', parent: 'all' },
      title: text('Kinh tế - xã hội', 'Economy and society'),
    },
    {
      ...{ id: 'movement', combine: 'sum', parent: 'all' },
      title: text('Tổ chức phong trào', 'Organising the movement'),
    },
  ],
  criteria: [
    {
      ...{ id: 'houses', parent: 'economy', maxPoints: 40, target: 100, ...increase },
      ...{
        title: text('Nhà tạm được xóa', 'Makeshift houses replaced'),
        unit: text('nhà', 'houses'),
      },
      rule: { kind: 'proportional', cap: 1 },
    },
    {
      ...{ id: 'roads', parent: 'economy', maxPoints: 30, target: 30, ...increase },
      ...{ title: text('Đường bê tông hóa', 'Rural roads paved'), unit: text('km', 'km') },
      rule: { kind: 'proportional', cap: 1 },
    },
    {
      ...{ id: 'online', parent: 'economy', maxPoints: 20, ...increase },
      ...{ title: text('Hồ sơ trực tuyến', 'Applications made online'), unit: text('%', '%') },
      rule: { kind: 'survey' },
    },
    {
      ...{ id: 'pledge', parent: 'movement', maxPoints: 10, ...increase },
      title: text('Đăng ký giao ước thi đua', 'Emulation pledge registered'),
      ...{ unit: text('có hoặc không', 'yes or no'), rule: { kind: 'achieved-or-not' } },
    },
  ],
  ...{ facts: [], adjustments: [], gates: [], awards: [], total: {} },
  ...{ missing: { policy: 'rescale' }, ranking: { tieBreaks: [] } },
  rounding: { digits: 1, mode: 'half-up', stage: 'total' },
};

const bloc = 'cum-ven-bien';
const unit = (
  code: string,
  [type, vi, en]: readonly ['Thành phố' | 'Thị xã' | 'Huyện', string, string],
): Locality => {
  const types = { 'Thành phố': 'city', 'Thị xã': 'town', Huyện: 'district' } as const;
  const english = { city: 'City', town: 'Town', district: 'District' };
  return {
    ...{ code, bloc, type: types[type], name: text(vi, en) },
    fullName: text(`${type} ${vi}`, `${en} ${english[types[type]]}`),
  };
};

/** The movement of a province that does not exist, before anybody reported. */
export const sampleMovement: Partial<Movement> = {
  ...{ id: 'thi-dua-mau-2023', period: '2023', asOf: '2023-12-31', status: 'illustrative' },
  ...{ title: text('Thi đua mẫu, năm 2023', 'Sample movement, 2023'), source, scheme },
  blocs: [
    {
      ...{ id: bloc, source, name: text('Cụm ven biển', 'Coastal cluster') },
      members: ['M01', 'M02', 'M03', 'M04', 'M05', 'M06'],
    },
  ],
  localities: [
    unit('M01', ['Thành phố', 'Bến Nguyệt', 'Ben Nguyet']),
    unit('M02', ['Thị xã', 'Cồn Hạc', 'Con Hac']),
    unit('M03', ['Huyện', 'Đầm Sương', 'Dam Suong']),
    unit('M04', ['Huyện', 'Mũi Khuê', 'Mui Khue']),
    unit('M05', ['Huyện', 'Bãi Quỳnh', 'Bai Quynh']),
    unit('M06', ['Huyện', 'Cửa Ngà', 'Cua Nga']),
  ],
};
