import type { Duty } from '@thidua/core';

const everyUnit = ['so-ban-nganh', 'ubnd-cap-huyen', 'don-vi-trung-uong'];
const propagandaLeads = ['so-vhttdl', 'so-tttt'];
const emulationBodies = ['hd-tdkt', 'so-noi-vu'];

/** One sentence of II.1 gives the same duty to three groups; each has a row of its own. */
const launching = {
  vi: 'căn cứ vào tình hình thực tiễn và nhiệm vụ chính trị của từng cơ quan, đơn vị để xây dựng kế hoạch và tổ chức phát động phong trào thi đua tại cơ quan, đơn vị, địa phương theo từng chủ đề với những nội dung thiết thực hướng vào những nhiệm vụ trọng tâm, tạo sự chuyển biến mạnh mẽ trong thực hiện, hoàn thành nhiệm vụ, chỉ tiêu, kế hoạch năm',
  en: 'based on the practical situation and the political tasks of each body and unit, draw up a plan and launch an emulation movement in the body, unit or locality, theme by theme, with practical contents directed at the key tasks, to bring a strong change in carrying out and completing the tasks, targets and plan of the year',
};

/** What Part II asks, by organisation. */
export const duties: Duty[] = [
  {
    ref: 'S-160',
    section: 'II.1',
    isParaphrase: true,
    text: {
      vi: `Thủ trưởng các Sở, Ban, ngành ${launching.vi}`,
      en: `Heads of provincial departments, agencies and sectors shall, ${launching.en}`,
    },
    organisations: ['so-ban-nganh'],
  },
  {
    ref: 'S-161',
    section: 'II.1',
    isParaphrase: true,
    text: {
      vi: `Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố ${launching.vi}`,
      en: `Chairmen of the People’s Committees of districts, towns and cities shall, ${launching.en}`,
    },
    organisations: ['ubnd-cap-huyen'],
  },
  {
    ref: 'S-162',
    section: 'II.1',
    text: {
      vi: `các đơn vị Trung ương đóng trên địa bàn tỉnh ${launching.vi}`,
      en: `Centrally run agencies based in the province shall, ${launching.en}`,
    },
    organisations: ['don-vi-trung-uong'],
  },
  {
    ref: 'S-163',
    section: 'II.1',
    text: {
      vi: 'Tổ chức tốt việc sơ kết, tổng kết để đánh giá rút kinh nghiệm từ thực tiễn các phong trào thi đua',
      en: 'Organise preliminary and final reviews well, to assess and learn from the practice of the emulation movements',
    },
    organisations: everyUnit,
  },
  {
    ref: 'S-164',
    section: 'II.1',
    text: {
      vi: 'làm tốt công tác phổ biến, tuyên truyền, giới thiệu mô hình',
      en: 'do well in spreading, publicising and introducing models',
    },
    organisations: everyUnit,
  },
  {
    ref: 'S-165',
    section: 'II.1',
    text: {
      vi: 'xây dựng Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025” tại cơ quan, đơn vị, địa phương, tạo sức lan tỏa thành các phong trào hành động cách mạng trong cán bộ, công chức, viên chức, chiến sĩ lực lượng vũ trang, trong công nhân lao động và các tầng lớp nhân dân',
      en: 'draw up the project “Promoting advanced exemplary models, 2022–2025” in each body, unit and locality, so that it spreads into movements of revolutionary action among cadres, civil servants, public employees, soldiers of the armed forces, workers and all strata of the people',
    },
    organisations: everyUnit,
  },
  {
    ref: 'S-166',
    section: 'II.2',
    text: {
      vi: 'đẩy mạnh công tác tuyên truyền, lựa chọn, biểu dương kịp thời các tập thể, cá nhân điển hình tiên tiến, gương người tốt, việc tốt và nhân tố mới',
      en: 'step up communication work; select and praise in good time the collectives and individuals that are advanced examples, examples of good people and good deeds, and newly emerging models',
    },
    organisations: propagandaLeads,
  },
  {
    ref: 'S-167',
    section: 'II.2',
    text: {
      vi: 'phối hợp với Ban Tuyên giáo Tỉnh ủy, Báo Quảng Nam, Đài Phát thanh - Truyền hình tỉnh, Cổng thông tin điện tử tỉnh',
      en: 'coordinate with the Communication and Education Commission of the Provincial Party Committee, Quang Nam Newspaper, Provincial Radio and Television, and the Provincial Portal',
    },
    organisations: propagandaLeads,
    together: ['ban-tuyen-giao', 'bao-quang-nam', 'dai-ptth', 'cong-ttdt'],
  },
  {
    ref: 'S-168',
    section: 'II.2',
    text: {
      vi: 'có kế hoạch tuyên truyền với những nội dung thiết thực nhằm nhân rộng và tạo sức lan tỏa trên địa bàn tỉnh',
      en: 'have a communication plan with practical contents, to replicate and spread the examples in the province',
    },
    organisations: propagandaLeads,
  },
  {
    ref: 'S-169',
    section: 'II.3',
    text: {
      vi: 'tham mưu Ủy ban nhân dân tỉnh chỉ đạo thực hiện tốt việc sơ kết, tổng kết, đăng ký giao ước thi đua năm 2023',
      en: 'advise the Provincial People’s Committee in directing the good conduct of the preliminary review, the final review and the registration of the emulation pledges of 2023',
    },
    organisations: emulationBodies,
    reportsTo: 'ubnd-tinh',
  },
  {
    ref: 'S-170',
    section: 'II.3',
    text: {
      vi: 'theo dõi, kiểm tra, đôn đốc việc thực hiện Chỉ thị này',
      en: 'monitor, inspect and expedite the implementation of this Directive',
    },
    organisations: emulationBodies,
  },
  {
    ref: 'S-171',
    section: 'II.3',
    text: {
      vi: 'định kỳ báo cáo Ủy ban nhân dân tỉnh theo dõi, chỉ đạo',
      en: 'report periodically to the Provincial People’s Committee for its monitoring and direction',
    },
    note: {
      vi: 'Chỉ thị không ghi bao lâu báo cáo một lần.',
      en: 'The directive does not say how often.',
    },
    organisations: emulationBodies,
    reportsTo: 'ubnd-tinh',
  },
  {
    ref: 'S-172',
    section: 'closing',
    text: {
      vi: 'Yêu cầu Thủ trưởng các Sở, Ban, ngành, Chủ tịch UBND các huyện, thị xã, thành phố phối hợp triển khai thực hiện nghiêm túc Chỉ thị này',
      en: 'Heads of provincial departments, agencies and sectors and chairmen of the People’s Committees of districts, towns and cities are required to coordinate and carry out this Directive strictly',
    },
    organisations: ['so-ban-nganh', 'ubnd-cap-huyen'],
  },
];
