import { createHash } from 'node:crypto';
import { dataSets, otherLicences, ownLicence } from './data-sets.mjs';
import { toSources } from './fields.mjs';

const sourceOf = ({ title, reference }) => ({
  title: title.vi,
  title_en: title.en,
  ...(reference && { reference }),
});

const sizeAndHash = (text) => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});

/** A Frictionless resource for a document, which is no table. */
const documentResource = ({ name, path, title, description, source }, text) => ({
  name,
  path,
  title: title.vi,
  title_en: title.en,
  description: description.vi,
  description_en: description.en,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  ...sizeAndHash(text),
  sources: [sourceOf(source)],
});

/** Ids of the sources that the rows of a table name, in the order in which they come. */
function sourcesIn({ fields, sources = [] }, rows) {
  const columns = toSources(fields).flatMap((key) => key.fields);
  const named = rows.flatMap((row) => columns.flatMap((column) => row[column] ?? []));
  return [...new Set([...sources, ...named])];
}

/** A Frictionless resource for the CSV file of a table. */
function resourceOf(table, rows, csv, content) {
  const { name, title, description, fields, primaryKey } = table;
  const foreignKeys = [...(table.foreignKeys ?? []), ...toSources(fields)];
  const sources = sourcesIn(table, rows).map((id) => content.sources[id]);
  const licences = otherLicences(sources);
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title: title.vi,
    title_en: title.en,
    description: description.vi,
    description_en: description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    ...sizeAndHash(csv),
    schema: {
      fields,
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
    sources: sources.map(sourceOf),
    ...(licences.length > 0 && { licenses: [ownLicence, ...licences] }),
  };
}

const licenceText = (licence) =>
  licence === 'notspecified'
    ? { vi: 'chưa rõ giấy phép', en: 'no licence recorded' }
    : { vi: licence, en: licence };

/** The Frictionless descriptor (Data Package 2.0) of all tables and documents. */
export const dataPackageOf = (tables, documents, content, { version }) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'thi-dua-quang-nam',
  version,
  title:
    'Phong trào thi đua yêu nước năm 2023, tỉnh Quảng Nam: địa phương, cơ quan, chuỗi số liệu, bảng điểm',
  title_en:
    'Patriotic emulation movement of 2023, Quang Nam Province: localities, agencies, series and schemes',
  description:
    'Do dự án mã nguồn mở tổng hợp từ nguồn công khai, chưa được Hội đồng Thi đua - Khen thưởng xác nhận. Số chưa tìm thấy để trống và có lý do.',
  description_en:
    'Compiled by an open-source project from public sources, and not confirmed by the Emulation and Commendation Council. What was not found is empty and has its reason.',
  licenses: [ownLicence],
  sources: [
    ...dataSets.map(({ name, licence, use }) => ({
      title: `${name} (${licenceText(licence).vi}): ${use.vi}`,
      title_en: `${name} (${licenceText(licence).en}): ${use.en}`,
      licence,
    })),
    {
      title: 'Văn bản và báo chí ghi ở từng bảng: chỉ lấy số liệu và sự kiện',
      title_en: 'Documents and press named at each table: facts and figures only',
    },
  ],
  resources: [
    ...tables.map(({ table, rows, csv }) => resourceOf(table, rows, csv, content)),
    ...documents.map(({ document, text }) => documentResource(document, text)),
  ],
});
