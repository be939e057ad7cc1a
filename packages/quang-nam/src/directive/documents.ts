import type { CitedDocument } from '@thidua/core';

const directive = { vi: 'chỉ thị', en: 'directive' };
const resolution = { vi: 'nghị quyết', en: 'resolution' };
const decision = { vi: 'quyết định', en: 'decision' };
const programme = { vi: 'chương trình', en: 'programme' };

const politburo: CitedDocument['issuer'] = {
  name: { vi: 'Bộ Chính trị', en: 'Politburo' },
  status: 'published',
};
const provincialParty: CitedDocument['issuer'] = {
  name: { vi: 'Tỉnh ủy', en: 'Provincial Party Committee' },
  status: 'published',
};
const chairman: CitedDocument['issuer'] = {
  name: {
    vi: 'Chủ tịch Ủy ban nhân dân tỉnh',
    en: 'Chairman of the Provincial People’s Committee',
  },
  status: 'published',
};

/** What the directive cites: 14 documents have a number and a date, the others neither. */
export const documents: CitedDocument[] = [
  {
    ref: 'S-050',
    section: 'preamble',
    text: {
      vi: 'Nghị quyết Đại hội Đại biểu lần thứ XIII của Đảng',
      en: 'Resolution of the 13th National Congress of the Party',
    },
    note: {
      vi: 'Giữ nguyên như văn bản; tên chính thức là “Đại hội đại biểu toàn quốc lần thứ XIII của Đảng”.',
      en: 'The Vietnamese stands as it is written; the official name has “national” (toan quoc).',
    },
    kind: resolution,
    number: null,
    date: null,
    issuer: {
      name: {
        vi: 'Đại hội Đại biểu lần thứ XIII của Đảng',
        en: '13th National Congress of the Party',
      },
      status: 'published',
    },
    subject: { vi: 'mục tiêu của Đại hội XIII', en: 'goals of the 13th Congress' },
    period: null,
  },
  {
    ref: 'S-051',
    section: 'preamble',
    text: {
      vi: 'Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh lần thứ XXII, nhiệm kỳ 2020 - 2025',
      en: 'Resolution of the 22nd Provincial Party Congress, term 2020–2025',
    },
    kind: resolution,
    number: null,
    date: null,
    issuer: {
      name: {
        vi: 'Đại hội Đại biểu Đảng bộ tỉnh lần thứ XXII',
        en: '22nd Provincial Party Congress',
      },
      status: 'published',
    },
    subject: { vi: 'mục tiêu của nhiệm kỳ 2020 - 2025', en: 'goals of the term 2020–2025' },
    period: { from: 2020, to: 2025 },
  },
  {
    ref: 'S-052',
    section: 'preamble',
    text: {
      vi: 'Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025',
      en: 'Five-year socio-economic development plan 2021–2025',
    },
    kind: { vi: 'kế hoạch', en: 'plan' },
    number: null,
    date: null,
    issuer: null,
    subject: { vi: 'phát triển kinh tế - xã hội', en: 'socio-economic development' },
    period: { from: 2021, to: 2025 },
  },
  {
    ref: 'S-053',
    section: 'I.1',
    alsoIn: ['I.6'],
    text: {
      vi: 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      en: 'Directive No. 05-CT/TW of 15 May 2016 of the Politburo on stepping up the study and following of Ho Chi Minh’s thought, morality and style',
    },
    kind: directive,
    number: '05-CT/TW',
    date: '2016-05-15',
    issuer: politburo,
    subject: {
      vi: 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      en: 'stepping up the study and following of Ho Chi Minh’s thought, morality and style',
    },
    period: null,
  },
  {
    ref: 'S-054',
    section: 'I.1',
    text: {
      vi: 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng',
      en: 'Directive No. 34-CT/TW of 7 April 2014 of the Politburo on continuing to renew emulation and commendation work',
    },
    kind: directive,
    number: '34-CT/TW',
    date: '2014-04-07',
    issuer: politburo,
    subject: {
      vi: 'tiếp tục đổi mới công tác thi đua, khen thưởng',
      en: 'continuing to renew emulation and commendation work',
    },
    period: null,
  },
  {
    ref: 'S-055',
    section: 'I.2',
    text: {
      vi: 'Chương trình phục hồi và phát triển kinh tế',
      en: 'Programme of economic recovery and development',
    },
    kind: programme,
    number: null,
    date: null,
    issuer: null,
    subject: { vi: 'phục hồi và phát triển kinh tế', en: 'economic recovery and development' },
    period: null,
  },
  {
    ref: 'S-056',
    section: 'I.3',
    text: {
      vi: 'Nghị quyết số 12-NQ/TU ngày 20/7/2021 của Tỉnh ủy về phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi; định hướng một số dự án quan trọng tại vùng Tây tỉnh Quảng Nam giai đoạn 2021 - 2025 và tầm nhìn đến năm 2030',
      en: 'Resolution No. 12-NQ/TU of 20 July 2021 of the Provincial Party Committee on the socio-economic development of ethnic minority and mountainous areas; orientation for some important projects in the west of Quang Nam Province, 2021–2025, with a vision to 2030',
    },
    kind: resolution,
    number: '12-NQ/TU',
    date: '2021-07-20',
    issuer: provincialParty,
    subject: {
      vi: 'phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi; một số dự án quan trọng tại vùng Tây của tỉnh',
      en: 'socio-economic development of ethnic minority and mountainous areas; some important projects in the west of the province',
    },
    period: { from: 2021, to: 2025 },
  },
  {
    ref: 'S-057',
    section: 'I.4',
    text: {
      vi: 'Nghị quyết số 04-NQ/TU ngày 12/4/2021 của Tỉnh ủy về chuyển đổi số tỉnh Quảng Nam đến năm 2025, định hướng đến năm 2030',
      en: 'Resolution No. 04-NQ/TU of 12 April 2021 of the Provincial Party Committee on the digital transformation of Quang Nam Province to 2025, with an orientation to 2030',
    },
    kind: resolution,
    number: '04-NQ/TU',
    date: '2021-04-12',
    issuer: provincialParty,
    subject: {
      vi: 'chuyển đổi số tỉnh Quảng Nam đến năm 2025, định hướng đến năm 2030',
      en: 'digital transformation of the province to 2025, with an orientation to 2030',
    },
    period: null,
  },
  {
    ref: 'S-058',
    section: 'I.4',
    text: {
      vi: 'Chương trình mục tiêu quốc gia về y tế, vệ sinh an toàn thực phẩm, phòng chống dịch bệnh',
      en: 'National target programme on health, food hygiene and safety, and disease control',
    },
    kind: { vi: 'chương trình mục tiêu quốc gia', en: 'national target programme' },
    number: null,
    date: null,
    issuer: null,
    subject: {
      vi: 'y tế, vệ sinh an toàn thực phẩm, phòng chống dịch bệnh',
      en: 'health, food hygiene and safety, disease control',
    },
    period: null,
  },
  {
    ref: 'S-059',
    section: 'I.4',
    text: {
      vi: 'Nghị quyết số 11-NQ/TU ngày 20/7/2021 của Tỉnh ủy về phát triển sự nghiệp văn hóa, thể dục thể thao tỉnh Quảng Nam giai đoạn 2021 - 2025 và định hướng đến năm 2030',
      en: 'Resolution No. 11-NQ/TU of 20 July 2021 of the Provincial Party Committee on the development of culture, physical training and sports in Quang Nam Province, 2021–2025, with an orientation to 2030',
    },
    kind: resolution,
    number: '11-NQ/TU',
    date: '2021-07-20',
    issuer: provincialParty,
    subject: {
      vi: 'phát triển sự nghiệp văn hóa, thể dục thể thao tỉnh Quảng Nam',
      en: 'development of culture, physical training and sports in the province',
    },
    period: { from: 2021, to: 2025 },
  },
  {
    ref: 'S-060',
    section: 'I.4',
    text: {
      vi: 'chiến lược phát triển thanh niên theo Quyết định số 1331/QĐ-TTg ngày 24/7/2021 của Thủ tướng Chính phủ',
      en: 'the youth development strategy under Decision No. 1331/QD-TTg of 24 July 2021 of the Prime Minister',
    },
    kind: decision,
    number: '1331/QĐ-TTg',
    date: '2021-07-24',
    issuer: {
      name: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
      status: 'published',
    },
    subject: { vi: 'chiến lược phát triển thanh niên', en: 'youth development strategy' },
    period: null,
  },
  {
    ref: 'S-061',
    section: 'I.4',
    text: {
      vi: 'Nghị quyết số 13/NQ-HĐND ngày 21/4/2022 HĐND tỉnh',
      en: 'Resolution No. 13/NQ-HDND of 21 April 2022 of the Provincial People’s Council',
    },
    note: {
      vi: 'Giữ nguyên như văn bản; có thể thiếu chữ “của” trước “HĐND tỉnh”. Nội dung hiểu theo câu: phát triển thanh niên.',
      en: 'The Vietnamese stands as it is written; a word (“of”) may be missing. The subject is read from the sentence: youth development.',
    },
    kind: resolution,
    number: '13/NQ-HĐND',
    date: '2022-04-21',
    issuer: {
      name: { vi: 'HĐND tỉnh', en: 'Provincial People’s Council' },
      status: 'published',
    },
    subject: { vi: 'phát triển thanh niên', en: 'youth development' },
    period: null,
  },
  {
    ref: 'S-062',
    section: 'I.4',
    text: {
      vi: 'Quyết định số 1478/QĐ-UBND ngày 31/5/2022 Ban hành Chương trình phát triển thanh niên tỉnh Quảng Nam giai đoạn 2022 - 2030',
      en: 'Decision No. 1478/QD-UBND of 31 May 2022 issuing the youth development programme of Quang Nam Province, 2022–2030',
    },
    note: {
      vi: 'Chỉ thị không ghi cơ quan ban hành; hiểu theo số hiệu.',
      en: 'The directive does not name the issuer; it is read from the number.',
    },
    kind: decision,
    number: '1478/QĐ-UBND',
    date: '2022-05-31',
    issuer: {
      name: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' },
      status: 'inferred',
    },
    subject: {
      vi: 'Chương trình phát triển thanh niên tỉnh Quảng Nam giai đoạn 2022 - 2030',
      en: 'youth development programme of the province, 2022–2030',
    },
    period: { from: 2022, to: 2030 },
  },
  {
    ref: 'S-063',
    section: 'I.6',
    text: {
      vi: 'bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái thù địch trong tình hình mới theo Nghị quyết số 35-NQ/TW ngày 22/10/2018 của Bộ Chính trị',
      en: 'protecting the Party’s ideological foundation and struggling to refute wrong and hostile views in the new situation under Resolution No. 35-NQ/TW of 22 October 2018 of the Politburo',
    },
    kind: resolution,
    number: '35-NQ/TW',
    date: '2018-10-22',
    issuer: politburo,
    subject: {
      vi: 'bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái thù địch',
      en: 'protecting the Party’s ideological foundation, struggling to refute wrong and hostile views',
    },
    period: null,
  },
  {
    ref: 'S-064',
    section: 'I.6',
    text: {
      vi: 'Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW',
      en: 'Conclusion No. 01-KL/TW of 18 May 2021 of the Politburo on continuing to carry out Directive No. 05-CT/TW',
    },
    kind: { vi: 'kết luận', en: 'conclusion' },
    number: '01-KL/TW',
    date: '2021-05-18',
    issuer: politburo,
    subject: {
      vi: 'tiếp tục thực hiện Chỉ thị số 05-CT/TW',
      en: 'continuing to carry out Directive No. 05-CT/TW',
    },
    period: null,
  },
  {
    ref: 'S-065',
    section: 'I.6',
    text: {
      vi: 'Chỉ thị số 30-CT/TU ngày 17/11/2022 của Tỉnh ủy về tăng cường kỷ luật, kỷ cương hành chính; nâng cao tinh thần trách nhiệm, hiệu quả công tác trong thực thi công vụ',
      en: 'Directive No. 30-CT/TU of 17 November 2022 of the Provincial Party Committee on strengthening administrative discipline and order; raising responsibility and effectiveness in the performance of public duties',
    },
    kind: directive,
    number: '30-CT/TU',
    date: '2022-11-17',
    issuer: provincialParty,
    subject: {
      vi: 'tăng cường kỷ luật, kỷ cương hành chính; nâng cao tinh thần trách nhiệm, hiệu quả công tác trong thực thi công vụ',
      en: 'strengthening administrative discipline and order; responsibility and effectiveness in public duties',
    },
    period: null,
  },
  {
    ref: 'S-066',
    section: 'I.6',
    text: {
      vi: 'Chỉ thị số 22/CT-UBND ngày 12/10/2012',
      en: 'Directive No. 22/CT-UBND of 12 October 2012',
    },
    kind: directive,
    number: '22/CT-UBND',
    date: '2012-10-12',
    issuer: chairman,
    subject: {
      vi: 'tăng cường kỷ luật, kỷ cương hành chính trên địa bàn tỉnh',
      en: 'strengthening administrative discipline and order in the province',
    },
    period: null,
  },
  {
    ref: 'S-067',
    section: 'I.6',
    text: {
      vi: 'Chỉ thị số 26/CT-UBND ngày 13/9/2016 của Chủ tịch Ủy ban nhân dân tỉnh về tăng cường kỷ luật, kỷ cương hành chính trên địa bàn tỉnh',
      en: 'Directive No. 26/CT-UBND of 13 September 2016 of the Chairman of the Provincial People’s Committee on strengthening administrative discipline and order in the province',
    },
    kind: directive,
    number: '26/CT-UBND',
    date: '2016-09-13',
    issuer: chairman,
    subject: {
      vi: 'tăng cường kỷ luật, kỷ cương hành chính trên địa bàn tỉnh',
      en: 'strengthening administrative discipline and order in the province',
    },
    period: null,
  },
  {
    ref: 'S-068',
    section: 'I.6',
    text: {
      vi: 'Quy tắc ứng xử của cán bộ, công chức, viên chức và người lao động trong cơ quan hành chính, đơn vị sự nghiệp công lập trên địa bàn tỉnh ban hành kèm theo Quyết định số 3510/QĐ-UBND ngày 30/11/2021 của UBND tỉnh',
      en: 'Code of conduct of cadres, civil servants, public employees and workers in administrative bodies and public service units of the province, issued with Decision No. 3510/QD-UBND of 30 November 2021 of the Provincial People’s Committee',
    },
    kind: decision,
    number: '3510/QĐ-UBND',
    date: '2021-11-30',
    issuer: {
      name: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' },
      status: 'published',
    },
    subject: {
      vi: 'Quy tắc ứng xử của cán bộ, công chức, viên chức và người lao động',
      en: 'code of conduct of cadres, civil servants, public employees and workers',
    },
    period: null,
  },
  {
    ref: 'S-069',
    section: 'II.1',
    text: {
      vi: 'Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025”',
      en: 'Project “Promoting advanced exemplary models, 2022–2025”',
    },
    kind: { vi: 'đề án', en: 'project' },
    number: null,
    date: null,
    issuer: {
      name: {
        vi: 'từng cơ quan, đơn vị, địa phương',
        en: 'each body, unit and locality',
      },
      status: 'published',
    },
    subject: {
      vi: 'tuyên truyền gương điển hình tiên tiến',
      en: 'promoting advanced exemplary models',
    },
    period: { from: 2022, to: 2025 },
  },
  {
    ref: 'S-070',
    section: 'I.5',
    text: {
      vi: 'các biên bản, thỏa thuận hợp tác đã ký kết',
      en: 'the minutes and cooperation agreements that were signed',
    },
    note: {
      vi: 'Chỉ thị không nêu tên văn bản và bên ký; hiểu là tỉnh và các đối tác.',
      en: 'The directive names neither the documents nor who signed; read as the province and its partners.',
    },
    kind: { vi: 'biên bản, thỏa thuận', en: 'minutes and agreements' },
    number: null,
    date: null,
    issuer: {
      name: { vi: 'tỉnh và các đối tác', en: 'the province and its partners' },
      status: 'inferred',
    },
    subject: { vi: 'hợp tác', en: 'cooperation' },
    period: null,
  },
];
