import type { Step } from '@thidua/core';

const everyUnit = ['so-ban-nganh', 'ubnd-cap-huyen', 'don-vi-trung-uong'];
const units = { vi: 'cơ quan, đơn vị, địa phương', en: 'bodies, units and localities' };
const emulationBodies = {
  vi: 'Hội đồng Thi đua - Khen thưởng tỉnh, Sở Nội vụ',
  en: 'Provincial Emulation and Commendation Council, Department of Home Affairs',
};

/** The year’s work in nine steps. The directive names them; their order is the inventory’s. */
export const steps: Step[] = [
  {
    ref: 'S-180',
    section: 'II.1',
    order: 1,
    text: { vi: 'xây dựng kế hoạch', en: 'draw up the plan' },
    actor: units,
    organisations: everyUnit,
    output: { text: { vi: 'kế hoạch', en: 'plan' }, status: 'published' },
    duties: ['S-160', 'S-161', 'S-162'],
  },
  {
    ref: 'S-181',
    section: 'II.1',
    order: 2,
    text: {
      vi: 'tổ chức phát động phong trào thi đua tại cơ quan, đơn vị, địa phương theo từng chủ đề',
      en: 'launch an emulation movement in the body, unit or locality, theme by theme',
    },
    actor: {
      vi: 'người đứng đầu cơ quan, đơn vị, địa phương',
      en: 'heads of bodies, units and localities',
    },
    organisations: everyUnit,
    output: {
      text: { vi: 'phong trào thi đua đã phát động', en: 'movement launched' },
      status: 'published',
    },
    duties: ['S-160', 'S-161', 'S-162'],
  },
  {
    ref: 'S-182',
    section: 'II.3',
    order: 3,
    text: {
      vi: 'đăng ký giao ước thi đua năm 2023',
      en: 'register the emulation pledges of 2023',
    },
    actor: {
      vi: 'cơ quan, đơn vị, địa phương; Hội đồng Thi đua - Khen thưởng tỉnh và Sở Nội vụ tham mưu',
      en: 'bodies, units and localities; the Provincial Emulation and Commendation Council and the Department of Home Affairs advise',
    },
    organisations: [...everyUnit, 'hd-tdkt', 'so-noi-vu'],
    output: {
      text: { vi: 'giao ước thi đua đã ký, có chỉ tiêu', en: 'signed pledge with targets' },
      status: 'inferred',
    },
    duties: ['S-169'],
  },
  {
    ref: 'S-183',
    section: 'II.3',
    order: 4,
    text: { vi: 'theo dõi, kiểm tra, đôn đốc', en: 'monitor, inspect and expedite' },
    actor: emulationBodies,
    organisations: ['hd-tdkt', 'so-noi-vu'],
    output: {
      text: { vi: 'biên bản kiểm tra', en: 'inspection record' },
      status: 'inferred',
    },
    duties: ['S-170'],
  },
  {
    ref: 'S-184',
    section: 'II.3',
    order: 5,
    text: {
      vi: 'định kỳ báo cáo Ủy ban nhân dân tỉnh',
      en: 'report periodically to the Provincial People’s Committee',
    },
    actor: emulationBodies,
    organisations: ['hd-tdkt', 'so-noi-vu'],
    output: { text: { vi: 'báo cáo định kỳ', en: 'periodic report' }, status: 'published' },
    duties: ['S-171'],
  },
  {
    ref: 'S-185',
    section: 'II.1',
    alsoIn: ['II.3'],
    order: 6,
    text: { vi: 'sơ kết', en: 'preliminary review' },
    actor: units,
    organisations: everyUnit,
    output: {
      text: { vi: 'báo cáo sơ kết', en: 'report of the preliminary review' },
      status: 'inferred',
    },
    duties: ['S-163', 'S-169'],
  },
  {
    ref: 'S-186',
    section: 'II.1',
    alsoIn: ['II.3'],
    order: 7,
    text: {
      vi: 'tổng kết để đánh giá rút kinh nghiệm',
      en: 'final review, to assess and learn',
    },
    actor: units,
    organisations: everyUnit,
    output: {
      text: { vi: 'báo cáo tổng kết', en: 'report of the final review' },
      status: 'inferred',
    },
    duties: ['S-163', 'S-169'],
  },
  {
    ref: 'S-187',
    section: 'II.2',
    order: 8,
    text: {
      vi: 'lựa chọn, biểu dương kịp thời các tập thể, cá nhân điển hình tiên tiến',
      en: 'select and praise in good time the collectives and individuals that are advanced examples',
    },
    actor: {
      vi: 'Sở Văn hóa, Thể thao và Du lịch, Sở Thông tin và Truyền thông',
      en: 'Department of Culture, Sports and Tourism, Department of Information and Communications',
    },
    organisations: ['so-vhttdl', 'so-tttt'],
    output: {
      text: { vi: 'điển hình tiên tiến được biểu dương', en: 'examples honoured' },
      status: 'published',
    },
    duties: ['S-166'],
  },
  {
    ref: 'S-188',
    section: 'II.1',
    alsoIn: ['II.2'],
    order: 9,
    isParaphrase: true,
    text: {
      vi: 'tuyên truyền, nhân rộng mô hình, gương điển hình',
      en: 'communicate and replicate models and examples',
    },
    actor: {
      vi: 'Ban Tuyên giáo Tỉnh ủy, Báo Quảng Nam, Đài Phát thanh - Truyền hình tỉnh, Cổng thông tin điện tử tỉnh',
      en: 'Communication and Education Commission of the Provincial Party Committee, Quang Nam Newspaper, Provincial Radio and Television, Provincial Portal',
    },
    organisations: ['ban-tuyen-giao', 'bao-quang-nam', 'dai-ptth', 'cong-ttdt'],
    output: {
      text: { vi: 'mô hình được nhân rộng', en: 'models replicated' },
      status: 'published',
    },
    duties: ['S-164', 'S-166', 'S-167', 'S-168'],
  },
];
