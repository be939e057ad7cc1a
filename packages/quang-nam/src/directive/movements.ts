import type { Movement } from '@thidua/core';
import { decision2218 } from '../sources/new-rural-sources.js';

const launch = { vi: 'phát động', en: 'launch' };
const continued = { vi: 'tiếp tục', en: 'continue' };
const promote = { vi: 'đẩy mạnh', en: 'step up' };

/** The umbrella and the eleven movements under it: nine with a quoted name, three without. */
export const movements: Movement[] = [
  {
    ref: 'S-030',
    section: 'preamble',
    text: {
      vi: 'phát động phong trào thi đua thực hiện thắng lợi phát triển kinh tế - xã hội; tăng cường kỷ cương, kỷ luật, đẩy mạnh cải cách thủ tục hành chính và chuyển đổi số, hoàn thành quy hoạch tỉnh và các quy hoạch không gian quan trọng năm 2023',
      en: 'launches the emulation movement to succeed in socio-economic development; strengthen order and discipline, step up the reform of administrative procedures and digital transformation, and complete the provincial master plan and the important spatial plans in 2023',
    },
    name: null,
    kind: 'emulation-movement',
    period: { from: 2023, to: 2023 },
    verb: launch,
  },
  {
    ref: 'S-031',
    section: 'I.2',
    text: {
      vi: 'tiếp tục triển khai thực hiện tốt các nội dung trong phong trào thi đua đặc biệt “Quảng Nam đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19”',
      en: 'continue to carry out well the special emulation movement “Quang Nam unites, joins hands and is of one mind in emulation to prevent, combat and defeat the Covid-19 pandemic”',
    },
    name: {
      vi: 'Quảng Nam đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19',
      en: 'Quang Nam unites, joins hands and is of one mind in emulation to prevent, combat and defeat the Covid-19 pandemic',
    },
    kind: 'special-emulation-movement',
    period: null,
    verb: continued,
  },
  {
    ref: 'S-032',
    section: 'I.2',
    text: {
      vi: 'Triển khai thực hiện phong trào thi đua “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí”',
      en: 'Carry out the emulation movement “Step up the development of integrated and modern infrastructure; practise thrift, combat waste”',
    },
    name: {
      vi: 'Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí',
      en: 'Step up the development of integrated and modern infrastructure; practise thrift, combat waste',
    },
    kind: 'emulation-movement',
    period: null,
    verb: { vi: 'triển khai', en: 'carry out' },
  },
  {
    ref: 'S-033',
    section: 'I.2',
    text: {
      vi: 'Tiếp tục triển khai thực hiện Phong trào thi đua “Doanh nghiệp Việt Nam hội nhập và phát triển”',
      en: 'Continue to carry out the emulation movement “Vietnamese enterprises integrate and develop”',
    },
    name: {
      vi: 'Doanh nghiệp Việt Nam hội nhập và phát triển',
      en: 'Vietnamese enterprises integrate and develop',
    },
    kind: 'emulation-movement',
    period: null,
    verb: continued,
  },
  {
    ref: 'S-034',
    section: 'I.3',
    text: {
      vi: 'tiếp tục thực hiện có hiệu quả phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” trên địa bàn tỉnh giai đoạn 2021 - 2025',
      en: 'continue to carry out effectively the emulation movement “The whole country joins hands to build new-style rural areas” in the province, 2021–2025',
    },
    name: {
      vi: 'Cả nước chung sức xây dựng nông thôn mới',
      en: 'The whole country joins hands to build new-style rural areas',
    },
    kind: 'emulation-movement',
    period: { from: 2021, to: 2025 },
    verb: continued,
    otherNames: [
      {
        name: {
          vi: 'Quảng Nam chung sức xây dựng nông thôn mới',
          en: 'Quang Nam joins hands to build new-style rural areas',
        },
        source: decision2218,
      },
    ],
  },
  {
    ref: 'S-035',
    section: 'I.4',
    text: {
      vi: 'gắn với triển khai thực hiện tốt phong trào thi đua “Chủ động phòng, chống thiên tai, xây dựng cộng đồng an toàn” giai đoạn 2021 - 2025 trên địa bàn tỉnh Quảng Nam',
      en: 'together with carrying out well the emulation movement “Proactively prevent and control natural disasters, build safe communities”, 2021–2025, in Quang Nam Province',
    },
    name: {
      vi: 'Chủ động phòng, chống thiên tai, xây dựng cộng đồng an toàn',
      en: 'Proactively prevent and control natural disasters, build safe communities',
    },
    kind: 'emulation-movement',
    period: { from: 2021, to: 2025 },
    verb: { vi: 'thực hiện tốt', en: 'carry out well' },
  },
  {
    ref: 'S-036',
    section: 'I.4',
    text: {
      vi: 'tiếp tục triển khai thực hiện tốt phong trào thi đua “Quảng Nam chung tay vì người nghèo - không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025',
      en: 'continue to carry out well the emulation movement “Quang Nam joins hands for the poor - nobody is left behind”, 2021–2025',
    },
    name: {
      vi: 'Quảng Nam chung tay vì người nghèo - không để ai bị bỏ lại phía sau',
      en: 'Quang Nam joins hands for the poor - nobody is left behind',
    },
    kind: 'emulation-movement',
    period: { from: 2021, to: 2025 },
    verb: continued,
  },
  {
    ref: 'S-037',
    section: 'I.4',
    text: {
      vi: 'Tiếp tục thực hiện tốt phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”',
      en: 'Continue to carry out well the movement “All people unite to build a cultural life”',
    },
    name: {
      vi: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
      en: 'All people unite to build a cultural life',
    },
    kind: 'movement',
    period: null,
    verb: continued,
  },
  {
    ref: 'S-038',
    section: 'I.5',
    text: {
      vi: 'Đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
      en: 'Step up the movement “All people protect the security of the Fatherland”',
    },
    name: {
      vi: 'Toàn dân bảo vệ an ninh Tổ quốc',
      en: 'All people protect the security of the Fatherland',
    },
    kind: 'movement',
    period: null,
    verb: promote,
  },
  {
    ref: 'S-039',
    section: 'I.6',
    text: {
      vi: 'tiếp tục triển khai phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 - 2025',
      en: 'continue to carry out the emulation movement “Cadres, civil servants and public employees compete to practise office culture”, 2019–2025',
    },
    name: {
      vi: 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
      en: 'Cadres, civil servants and public employees compete to practise office culture',
    },
    kind: 'emulation-movement',
    period: { from: 2019, to: 2025 },
    verb: continued,
  },
  {
    ref: 'S-040',
    section: 'I.4',
    text: {
      vi: 'Đẩy mạnh phong trào thể dục, thể thao quần chúng',
      en: 'Step up the movement for mass physical training and sports',
    },
    name: null,
    kind: 'movement',
    period: null,
    verb: promote,
  },
  {
    ref: 'S-041',
    section: 'I.6',
    text: {
      vi: 'Tăng cường đẩy mạnh phong trào thi đua trong lĩnh vực xây dựng Đảng, xây dựng hệ thống chính trị, xây dựng bộ máy Nhà nước',
      en: 'Strengthen and step up the emulation movement in building the Party, the political system and the State apparatus',
    },
    name: null,
    kind: 'emulation-movement',
    period: null,
    verb: { vi: 'tăng cường', en: 'strengthen' },
  },
];
