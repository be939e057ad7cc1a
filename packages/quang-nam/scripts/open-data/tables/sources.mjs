import { textCells } from '../cells.mjs';
import { licencesOf } from '../data-sets.mjs';
import { field, inBothLanguages, required } from '../fields.mjs';

export const sourceTables = [
  {
    name: 'sources',
    title: { vi: 'Nguồn', en: 'Sources' },
    description: {
      vi: 'Mọi nguồn của bộ dữ liệu, mỗi nguồn một lần. Cột url: địa chỉ web, chỉ có nơi đã ghi được địa chỉ đầy đủ. Cột licence: giấy phép của bộ dữ liệu, notspecified là chưa rõ; trống là văn bản, báo chí, chỉ lấy số liệu và sự kiện.',
      en: 'Every source of these data, once. Column url: the web address, only where a complete one was recorded. Column licence: that of a data set, notspecified where none was recorded; empty for documents and the press, of which there are facts and figures only.',
    },
    sources: ['compiled'],
    primaryKey: ['id'],
    fields: [
      field('id', 'string', 'Mã', 'Id', { ...required, unique: true }),
      ...inBothLanguages('title', 'Tên', 'Title'),
      field('reference', 'string', 'Tìm ở đâu: trang và số hiệu', 'Where: site and id'),
      field('url', 'string', 'Địa chỉ web', 'Web address'),
      field('licence', 'string', 'Giấy phép của bộ dữ liệu', 'Licence of a data set'),
    ],
    rows: ({ sources }) =>
      Object.entries(sources).map(([id, source]) => ({
        id,
        ...textCells('title', source.title),
        reference: source.reference,
        url: source.url,
        licence: licencesOf(source).join('; ') || undefined,
      })),
  },
];
