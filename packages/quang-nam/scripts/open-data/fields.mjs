// Columns that several tables have, and what makes one.

/**
 * A column. A quantity has a `unit`, the same in every row or as another column of the row says;
 * `missing` columns say why a cell is empty.
 */
export const field = (name, type, vi, en, { unit, ...constraints } = {}) => ({
  name,
  type,
  title: vi,
  title_en: en,
  ...(unit && (unit.column ? { unitColumn: unit.column } : { unit: unit.vi, unit_en: unit.en })),
  ...(Object.keys(constraints).length > 0 && { constraints }),
});

export const required = { required: true };

export const partialDate = { pattern: '[0-9]{4}(-[0-9]{2}){0,2}' };

export const squareKilometres = { vi: 'km²', en: 'square kilometres' };

export const inBothLanguages = (name, vi, en, constraints = required) => [
  field(`${name}_vi`, 'string', vi, `${en}, in Vietnamese`, constraints),
  field(`${name}_en`, 'string', `${vi}, tiếng Anh`, `${en}, in English`, constraints),
];

const reasons = {
  enum: [
    'not-assigned',
    'not-reported',
    'no-data',
    'not-published',
    'not-surveyed',
    'not-comparable',
    'withheld',
    'not-eligible',
  ],
};

export const missing = (name, vi, en) =>
  field(`${name}_missing`, 'string', `Vì sao thiếu ${vi}`, `Why ${en} is missing`, reasons);

export const figureStatus = { enum: ['published', 'derived', 'inferred'] };

export const sourceFields = [
  field('source', 'string', 'Mã nguồn trong bảng sources', 'Source, in table sources', required),
  field('source_title', 'string', 'Nguồn', 'Source, in Vietnamese', required),
  field('source_section', 'string', 'Mục trong nguồn', 'Section of the source'),
];

/** Where one cell was read, if not where its row was. */
export const sourceOfCell = (name, vi, en) =>
  field(`${name}_source`, 'string', `${vi}: mã nguồn`, `${en}: source`);

/** References to the table of sources, one for each column that names one. */
export const toSources = (fields) =>
  fields
    .filter(({ name }) => /(^|_)source$/.test(name))
    .map(({ name }) => ({
      fields: [name],
      reference: { resource: 'sources', fields: ['id'] },
    }));
