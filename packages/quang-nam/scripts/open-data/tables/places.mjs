import { numberCells, sourceCells, textCells } from '../cells.mjs';
import { eventSources } from '../event-sources.mjs';
import {
  field,
  figureStatus,
  inBothLanguages,
  missing,
  partialDate,
  required,
  sourceFields,
  sourceOfCell,
  squareKilometres,
} from '../fields.mjs';

const people = { vi: 'người', en: 'people' };

const unitFields = [
  field(
    'code',
    'string',
    'Mã của Tổng cục Thống kê',
    'Code of the General Statistics Office',
    required,
  ),
  ...inBothLanguages('name', 'Tên', 'Name'),
  ...inBothLanguages('full_name', 'Tên đầy đủ', 'Full name'),
  field('other_names', 'string', 'Cách viết khác', 'Other spellings, with a bar between'),
  field('type', 'string', 'Loại đơn vị', 'Type', {
    ...required,
    enum: ['province', 'city', 'town', 'district', 'ward', 'township', 'commune'],
  }),
  field('parent', 'string', 'Mã đơn vị cấp trên', 'Code of the unit that it lies in'),
  field('valid_from', 'date', 'Ngày đầu; trống nếu chưa rõ', 'First day; empty where not known'),
  field(
    'known_from',
    'date',
    'Biết từ ngày, khi chưa rõ ngày đầu',
    'Known from, where the first day is not known',
  ),
  field('valid_to', 'date', 'Ngày cuối; trống nếu còn', 'Last day; empty while it exists'),
  sourceOfCell('valid_from', 'Ngày đầu', 'First day'),
  sourceOfCell('valid_to', 'Ngày cuối', 'Last day'),
  ...sourceFields,
];

/** Codes, names and types are the register's; a first or last day is that of the document that set it. */
const unitCells = (content, unit) => {
  const { code, name, fullName, otherNames, type, parent, ...days } = unit;
  const sources = eventSources(content.administrativeEvents, unit);
  return {
    code,
    ...textCells('name', name),
    ...textCells('full_name', fullName),
    other_names: otherNames?.join('|'),
    type,
    parent,
    valid_from: days.validFrom,
    known_from: days.knownFrom,
    valid_to: days.validTo,
    valid_from_source: sources.first && sourceCells(content, sources.first).source,
    valid_to_source: sources.last && sourceCells(content, sources.last).source,
    ...sourceCells(content, content.sources.localityCodes),
  };
};

const figureFields = (name, vi, en, unit) => [
  field(name, 'number', vi, en, { unit, minimum: 0 }),
  field(`${name}_as_of`, 'string', `${vi}: thời điểm`, `${en}: as of`, partialDate),
  field(`${name}_status`, 'string', `${vi}: cách biết`, `${en}: how it is known`, figureStatus),
  sourceOfCell(name, vi, en),
  missing(name, vi.toLowerCase(), en.toLowerCase()),
];

const figureCells = (content, name, figure) => ({
  ...numberCells(name, 'missing' in figure ? figure : figure.value),
  ...(figure.source && {
    [`${name}_as_of`]: figure.asOf,
    [`${name}_status`]: figure.status,
    [`${name}_source`]: sourceCells(content, figure.source).source,
  }),
});

/** The number of each form among those of its code, oldest first: with the code, a key. */
function numbered(units) {
  const ordered = [...units].sort((left, right) =>
    `${left.code} ${left.validFrom ?? ''}` < `${right.code} ${right.validFrom ?? ''}` ? -1 : 1,
  );
  return ordered.map((unit, index) => ({
    unit,
    form: index - ordered.findIndex(({ code }) => code === unit.code) + 1,
  }));
}

export const placeTables = [
  {
    name: 'provinces',
    title: { vi: 'Tỉnh, thành phố', en: 'Provinces' },
    description: {
      vi: 'Tỉnh Quảng Nam và thành phố Đà Nẵng, nơi tỉnh nhập vào từ ngày 1/7/2025.',
      en: 'Quang Nam, and Da Nang, which it became a part of on 1 July 2025.',
    },
    primaryKey: ['code'],
    fields: unitFields,
    rows: (content) => content.provinces.map((unit) => unitCells(content, unit)),
  },
  {
    name: 'localities',
    title: { vi: 'Mười tám địa phương cấp huyện', en: 'The 18 district-level localities' },
    description: {
      vi: 'Các huyện, thị xã, thành phố của Quảng Nam năm 2023. Ô trống ở cột số liệu có lý do ở cột bên cạnh. Ô vuông trên sơ đồ là quy ước của dự án, không phải bản đồ.',
      en: 'The districts, town and cities of Quang Nam in 2023. An empty figure has its reason in the column beside it. Tiles are this project’s schematic layouts, not maps.',
    },
    primaryKey: ['code'],
    foreignKeys: [
      { fields: ['parent'], reference: { resource: 'provinces', fields: ['code'] } },
      { fields: ['bloc'], reference: { resource: 'blocs', fields: ['id'] } },
    ],
    fields: [
      ...unitFields,
      field('bloc', 'string', 'Cụm thi đua', 'Emulation bloc', required),
      field('terrain', 'string', 'Địa hình', 'Terrain', {
        ...required,
        enum: ['plain', 'mountain'],
      }),
      field('is_coastal', 'boolean', 'Giáp biển', 'Has a coast', required),
      field(
        'neighbours',
        'string',
        'Mã các địa phương giáp ranh',
        'Codes of the neighbours, with spaces between',
        required,
      ),
      field(
        'tile_column',
        'integer',
        'Cột trên sơ đồ 1, từ 0',
        'Column in layout 1, from 0',
        required,
      ),
      field('tile_row', 'integer', 'Hàng trên sơ đồ 1, từ 0', 'Row in layout 1, from 0', required),
      field(
        'second_tile_column',
        'integer',
        'Cột trên sơ đồ 2, từ 0',
        'Column in layout 2, from 0',
        required,
      ),
      field(
        'second_tile_row',
        'integer',
        'Hàng trên sơ đồ 2, từ 0',
        'Row in layout 2, from 0',
        required,
      ),
      sourceOfCell('geography', 'Địa hình, biển, giáp ranh', 'Terrain, coast, neighbours'),
      ...figureFields('area', 'Diện tích', 'Area', squareKilometres),
      ...figureFields('population', 'Dân số', 'Population', people),
    ],
    rows: (content) =>
      content.localities.map((locality) => {
        const profile = content.localityProfiles.find(({ code }) => code === locality.code);
        return {
          ...unitCells(content, locality),
          bloc: locality.bloc,
          terrain: profile.terrain,
          is_coastal: profile.isCoastal,
          neighbours: profile.neighbours.join(' '),
          tile_column: locality.tile.column,
          tile_row: locality.tile.row,
          second_tile_column: profile.secondTile.column,
          second_tile_row: profile.secondTile.row,
          geography_source: sourceCells(content, profile.source).source,
          ...figureCells(content, 'area', profile.areaSquareKilometres),
          ...figureCells(content, 'population', profile.population),
        };
      }),
  },
  {
    name: 'communes',
    title: { vi: 'Xã, phường, thị trấn', en: 'Communes, wards and townships' },
    description: {
      vi: 'Mọi trạng thái (tên, loại, cấp trên) của các đơn vị cấp xã từ năm 2023: 241 đơn vị đến hết năm 2024, 233 từ 1/1/2025, 78 từ 1/7/2025. Mã được dùng lại: tra theo mã và ngày. Diện tích chỉ có cho 78 đơn vị từ 1/7/2025. Trước 1/3/2020 thì chưa biết.',
      en: 'Every form (name, type, parent) of the commune-level units since 2023: 241 until the end of 2024, 233 from 1 January 2025, 78 from 1 July 2025. Codes were given again: look up by code and date. Areas are given for the 78 units since 1 July 2025 only. Before 1 March 2020 nothing is known.',
    },
    primaryKey: ['code', 'form'],
    fields: [
      ...unitFields.slice(0, 1),
      field(
        'form',
        'integer',
        'Thứ tự trạng thái của mã',
        'Number of the form of this code, oldest first',
        { ...required, minimum: 1 },
      ),
      ...unitFields.slice(1),
      field('area', 'number', 'Diện tích', 'Area', { unit: squareKilometres, minimum: 0 }),
      sourceOfCell('area', 'Diện tích', 'Area'),
    ],
    rows: (content) => {
      const { asOf, areas, source } = content.communeAreas2025;
      return numbered(content.communes).map(({ unit, form }) => ({
        ...unitCells(content, unit),
        form,
        ...(unit.validFrom === asOf && {
          area: areas[unit.code],
          area_source: sourceCells(content, source).source,
        }),
      }));
    },
  },
  {
    name: 'administrative-events',
    title: { vi: 'Thay đổi đơn vị hành chính', en: 'Administrative events' },
    description: {
      vi: 'Sáp nhập, đổi loại, chuyển cấp trên từ năm 2023. from: mã trước ngày đó một ngày; to: mã từ ngày đó.',
      en: 'Mergers, changes of type and transfers since 2023. from: codes on the day before; to: codes on the day.',
    },
    primaryKey: ['id'],
    fields: [
      field('id', 'string', 'Mã', 'Id', { ...required, unique: true }),
      field('date', 'date', 'Ngày đầu của trạng thái mới', 'First day of the new state', required),
      field('kind', 'string', 'Loại thay đổi', 'Kind', {
        ...required,
        enum: ['merge', 'split', 'rename', 'type-change', 'transfer', 'abolition'],
      }),
      field('from', 'string', 'Mã các đơn vị trước', 'Codes before, with spaces between', required),
      field('to', 'string', 'Mã các đơn vị sau', 'Codes after, with spaces between'),
      field('document', 'string', 'Văn bản', 'Document', required),
      ...inBothLanguages('note', 'Ghi chú', 'Note', {}),
      ...sourceFields,
    ],
    rows: (content) =>
      content.administrativeEvents.map(({ id, date, kind, from, to, document, note, source }) => ({
        id,
        date,
        kind,
        from: from.join(' '),
        to: to.join(' ') || undefined,
        document,
        ...textCells('note', note),
        ...sourceCells(content, source),
      })),
  },
];
