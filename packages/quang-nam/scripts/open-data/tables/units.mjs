import { sourceCells, textCells } from '../cells.mjs';
import { field, inBothLanguages, required, sourceFields } from '../fields.mjs';

const id = field('id', 'string', 'Mã', 'Id', { ...required, unique: true });
const toBlocs = { fields: ['bloc'], reference: { resource: 'blocs', fields: ['id'] } };

export const unitTables = [
  {
    name: 'blocs',
    title: { vi: 'Cụm, khối thi đua', en: 'Emulation blocs' },
    description: {
      vi: 'Hai cụm địa phương và một khối cơ quan đã biết thành viên.',
      en: 'Two blocs of localities and the one bloc of agencies whose members are known.',
    },
    primaryKey: ['id'],
    fields: [
      id,
      ...inBothLanguages('name', 'Tên', 'Name'),
      ...inBothLanguages('full_name', 'Tên đầy đủ trong nguồn', 'Full name in the source'),
      field('period', 'string', 'Năm của danh sách thành viên', 'Year of the membership'),
      ...sourceFields,
    ],
    rows: (content) =>
      content.blocs.map((bloc) => ({
        id: bloc.id,
        ...textCells('name', bloc.name),
        ...textCells('full_name', bloc.fullName ?? bloc.name),
        period: bloc.period,
        ...sourceCells(content, bloc.source),
      })),
  },
  {
    name: 'bloc-members',
    title: { vi: 'Thành viên cụm, khối', en: 'Members of the blocs' },
    description: {
      vi: 'Mỗi dòng một thành viên: mã địa phương (bảng localities) hoặc mã cơ quan (bảng agencies).',
      en: 'One member a line: the code of a locality (table localities) or the id of an agency (table agencies).',
    },
    primaryKey: ['bloc', 'member'],
    foreignKeys: [toBlocs],
    fields: [
      field('bloc', 'string', 'Cụm, khối', 'Bloc', required),
      field('member', 'string', 'Thành viên', 'Member', required),
      ...sourceFields,
    ],
    rows: (content) =>
      content.blocs.flatMap((bloc) =>
        bloc.members.map((member) => ({
          bloc: bloc.id,
          member,
          ...sourceCells(content, bloc.source),
        })),
      ),
  },
  {
    name: 'agencies',
    title: { vi: 'Cơ quan, đơn vị cấp tỉnh', en: 'Agencies of the province' },
    description: {
      vi: 'Hai mươi cơ quan được xếp hạng chuyển đổi số năm 2023 và sáu cơ quan, đơn vị khác.',
      en: 'The 20 agencies of the digital-transformation ranking of 2023, and six other bodies.',
    },
    primaryKey: ['id'],
    foreignKeys: [toBlocs],
    fields: [
      id,
      ...inBothLanguages('name', 'Tên', 'Name'),
      ...inBothLanguages('kind', 'Loại cơ quan', 'Kind'),
      field('bloc', 'string', 'Khối thi đua năm 2022, nếu biết', 'Bloc of 2022, where known'),
      field(
        'is_ranked',
        'boolean',
        'Có trong xếp hạng DTI 2023',
        'Is in the DTI 2023 ranking',
        required,
      ),
      ...sourceFields,
    ],
    rows: (content) =>
      [...content.agencies, ...content.otherAgencies].map((agency) => ({
        id: agency.id,
        ...textCells('name', agency.name),
        ...textCells('kind', agency.kind),
        bloc: agency.bloc,
        is_ranked: content.agencies.includes(agency),
        ...sourceCells(content, agency.source),
      })),
  },
];
