// What is too deep for a table: whole schemes, reports and a scoreboard, as the parsers read them.

/** `Quyết định 318/QĐ-TTg` has no place in the name of a file. */
const inFileName = (text) =>
  text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

const illustrative = [
  ['illustrative-scheme', 'illustrativeScheme', 'bảng điểm', 'a scheme'],
  ['illustrative-reports', 'illustrativeReports', 'báo cáo', 'reports'],
  ['illustrative-scoreboard', 'illustrativeScoreboard', 'bảng thi đua', 'a scoreboard'],
];

/** Every document of the open data: where it is, what it is called, and what it holds. */
export const documentsOf = (content) => [
  ...content.schemes.map((scheme) => {
    const name = `scheme-${inFileName(`${scheme.id} ${scheme.version}`)}`;
    const { title, note: description, source } = scheme;
    return { name, path: `schemes/${name}.json`, title, description, source, value: scheme };
  }),
  ...illustrative.map(([name, key, vi, en]) => ({
    name,
    path: `illustrative/${name}.json`,
    title: { vi: `Minh họa: ${vi}`, en: `Illustrative: ${en}` },
    description: content.illustrativeScheme.note,
    source: content.illustrativeScheme.source,
    value: content[key],
  })),
];
