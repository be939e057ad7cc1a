/** The licence of what this project wrote: selection, arrangement, texts and translations. */
export const ownLicence = {
  name: 'MIT',
  path: 'https://spdx.org/licenses/MIT.html',
  title: 'MIT License',
};

/**
 * Public data sets that were read, with the licence that was recorded for each; `notspecified` is
 * the Open Definition's word for one of which none was. Everything else is documents and the press,
 * of which there are facts and figures, and no licence.
 */
export const dataSets = [
  {
    name: 'dvhcvn',
    licence: 'GPL-3.0',
    use: {
      vi: 'chỉ dùng để đối chiếu mã và tên, không có số liệu nào lấy từ đây',
      en: 'only compared with, for codes and names; nothing was taken from it',
    },
    isTaken: false,
  },
  {
    name: 'vietnamese-provinces-database',
    licence: 'MIT',
    use: { vi: 'mã, tên, diện tích năm 2025', en: 'codes, names, areas of 2025' },
    isTaken: true,
  },
  ...['hnks-gh/ml-mcdm', 'mdtrinh/vietnam_elections'].map((name) => ({
    name,
    licence: 'notspecified',
    use: { vi: 'chỉ lấy tổng điểm và thứ hạng PAPI', en: 'only totals and ranks of PAPI' },
    isTaken: true,
  })),
];

/** The data sets that a source names. */
const namedBy = ({ reference = '' }) => dataSets.filter(({ name }) => reference.includes(name));

/** Licences of the data sets that a source names; none for documents and the press. */
export const licencesOf = (source) => [...new Set(namedBy(source).map(({ licence }) => licence))];

/** Licences for a table beside the package's own, where figures came under others. */
export function otherLicences(sources) {
  const taken = new Set(sources.flatMap(namedBy).filter(({ isTaken }) => isTaken));
  const unlike = [...taken].filter(({ licence }) => licence !== ownLicence.name);
  return unlike.map(({ name, licence, use }) => ({
    name: licence,
    title: `${name}: ${use.vi}; chưa rõ giấy phép`,
    title_en: `${name}: ${use.en}; no licence recorded`,
  }));
}
