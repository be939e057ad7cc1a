import type { Agency, Text } from '@thidua/core';
import * as sources from './sources.js';

const kind: Text = {
  vi: 'cơ quan chuyên môn, cơ quan hành chính thuộc UBND tỉnh',
  en: 'agency of the Provincial People’s Committee',
};

/** Id, Vietnamese and English name of an agency, and its bloc of 2022 where that is known. */
type Row = readonly [id: string, vi: string, en: string, bloc?: 'khoi-tham-muu-i'];

const rows: Row[] = [
  [
    'so-nnptnt',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Department of Agriculture and Rural Development',
  ],
  ['so-tttt', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications'],
  ['so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs', 'khoi-tham-muu-i'],
  ['so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade'],
  [
    'vp-ubnd',
    'Văn phòng UBND tỉnh',
    'Office of the Provincial People’s Committee',
    'khoi-tham-muu-i',
  ],
  ['so-tu-phap', 'Sở Tư pháp', 'Department of Justice', 'khoi-tham-muu-i'],
  ['thanh-tra', 'Thanh tra tỉnh', 'Provincial Inspectorate', 'khoi-tham-muu-i'],
  ['so-tai-chinh', 'Sở Tài chính', 'Department of Finance', 'khoi-tham-muu-i'],
  [
    'so-khcn',
    'Sở Khoa học và Công nghệ',
    'Department of Science and Technology',
    'khoi-tham-muu-i',
  ],
  ['so-gtvt', 'Sở Giao thông vận tải', 'Department of Transport'],
  ['so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism'],
  ['so-xay-dung', 'Sở Xây dựng', 'Department of Construction'],
  ['so-gddt', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'],
  ['ban-dan-toc', 'Ban Dân tộc', 'Committee for Ethnic Affairs', 'khoi-tham-muu-i'],
  ['so-khdt', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment', 'khoi-tham-muu-i'],
  ['so-y-te', 'Sở Y tế', 'Department of Health'],
  [
    'so-ldtbxh',
    'Sở Lao động - Thương binh và Xã hội',
    'Department of Labour, War Invalids and Social Affairs',
  ],
  [
    'bql-kkt-kcn',
    'Ban Quản lý các khu kinh tế và khu công nghiệp',
    'Management Board of Economic Zones and Industrial Parks',
  ],
  ['so-tnmt', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment'],
  ['so-ngoai-vu', 'Sở Ngoại vụ', 'Department of Foreign Affairs', 'khoi-tham-muu-i'],
];

/**
 * The 20 agencies of the province that its digital-transformation ranking of 2023 scores, in the
 * order of that list. A bloc is given to the nine whose bloc of 2022 was published.
 */
export const agencies: Agency[] = rows.map(([id, vi, en, bloc]) => ({
  id,
  name: { vi, en },
  kind,
  ...(bloc && { bloc }),
  source: sources.dti2023,
}));

/** Bodies outside that ranking: the tenth member of the bloc, and those with a duty of part II. */
export const otherAgencies: Agency[] = [
  {
    id: 'vp-doan-dbqh-hdnd',
    name: {
      vi: 'Văn phòng Đoàn Đại biểu Quốc hội và HĐND tỉnh',
      en: 'Office of the National Assembly Delegation and the Provincial People’s Council',
    },
    kind: { vi: 'cơ quan tham mưu', en: 'advisory agency' },
    bloc: 'khoi-tham-muu-i',
    source: sources.delegationOffice,
  },
  {
    id: 'bao-quang-nam',
    name: { vi: 'Báo Quảng Nam', en: 'Quang Nam Newspaper' },
    kind: {
      vi: 'cơ quan báo của Đảng bộ tỉnh',
      en: 'newspaper of the provincial Party organisation',
    },
    source: { ...sources.directive, section: 'II.2' },
  },
  {
    id: 'dai-ptth',
    name: { vi: 'Đài Phát thanh - Truyền hình tỉnh', en: 'Provincial Radio and Television' },
    kind: { vi: 'đơn vị sự nghiệp', en: 'public service unit' },
    source: { ...sources.directive, section: 'II.2' },
  },
  {
    id: 'cong-ttdt',
    name: { vi: 'Cổng thông tin điện tử tỉnh', en: 'Provincial Portal' },
    kind: { vi: 'cổng', en: 'portal' },
    source: { ...sources.directive, section: 'II.2' },
  },
  {
    id: 'ban-tuyen-giao',
    name: {
      vi: 'Ban Tuyên giáo Tỉnh ủy',
      en: 'Communication and Education Commission of the Provincial Party Committee',
    },
    kind: { vi: 'cơ quan Đảng', en: 'Party agency' },
    source: { ...sources.directive, section: 'II.2' },
  },
  {
    id: 'hd-tdkt',
    name: {
      vi: 'Hội đồng Thi đua - Khen thưởng tỉnh',
      en: 'Provincial Emulation and Commendation Council',
    },
    kind: { vi: 'hội đồng', en: 'council' },
    source: { ...sources.directive, section: 'II.3' },
  },
];
