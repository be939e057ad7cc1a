// What is too deep for a table: the directive and whole schemes, as the parsers read them.

/** `Quyết định 318/QĐ-TTg` has no place in the name of a file. */
const inFileName = (text) =>
  text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

/** Every document of the open data: where it is, what it is called, and what it holds. */
export const documentsOf = (content) => [
  {
    name: 'directive-2023',
    path: 'directive-2023.json',
    title: { vi: 'Chỉ thị năm 2023', en: 'The directive of 2023' },
    description: {
      vi: 'Mọi mục của chỉ thị với mã và chỗ đứng: nội dung, nhiệm vụ, chỉ tiêu, phong trào, văn bản, chỉ số, hệ thống thông tin, cơ quan, trách nhiệm, các bước, nơi nhận và quan hệ giữa chúng. Trống (null) là chỉ thị không ghi. Bản tiếng Anh do dự án dịch.',
      en: 'Every item of the directive with its id and section: contents, tasks, targets, movements, documents, indices, information systems, organisations, duties, steps, recipients and the relations between them. Null is what the directive does not state. The English is a translation of this project.',
    },
    source: content.sources.directive,
    value: content.directive2023,
  },
  ...content.schemes.map((scheme) => {
    const name = `scheme-${inFileName(`${scheme.id} ${scheme.version}`)}`;
    const { title, note: description, source } = scheme;
    return { name, path: `schemes/${name}.json`, title, description, source, value: scheme };
  }),
];
