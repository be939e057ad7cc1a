import { textCells } from '../cells.mjs';
import { field, inBothLanguages, required } from '../fields.mjs';

export const sourceTables = [
  {
    name: 'sources',
    title: { vi: 'Nguồn', en: 'Sources' },
    description: {
      vi: 'Mọi nguồn của bộ dữ liệu, mỗi nguồn một lần. Không có địa chỉ web, vì chưa ghi được địa chỉ đầy đủ nào.',
      en: 'Every source of these data, once. There are no web addresses, because no complete one was recorded.',
    },
    sources: ['compiled'],
    primaryKey: ['id'],
    fields: [
      field('id', 'string', 'Mã', 'Id', { ...required, unique: true }),
      ...inBothLanguages('title', 'Tên', 'Title'),
      field('reference', 'string', 'Tìm ở đâu: trang và số hiệu', 'Where: site and id'),
    ],
    rows: ({ sources }) =>
      Object.entries(sources).map(([id, { title, reference }]) => ({
        id,
        ...textCells('title', title),
        reference,
      })),
  },
];
