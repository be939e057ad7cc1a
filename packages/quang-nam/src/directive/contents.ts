import type { EmulationContent } from '@thidua/core';

/**
 * The six contents of Part I, which the inventory counts in S-006. `text` is how each begins; its
 * `title` is this project’s, because the directive only numbers them.
 */
export const contents: EmulationContent[] = [
  {
    ref: 'S-006.1',
    section: 'I.1',
    title: {
      vi: 'Tư tưởng thi đua yêu nước; đổi mới công tác thi đua, khen thưởng',
      en: 'Thought on patriotic emulation; renewal of emulation and commendation work',
    },
    text: {
      vi: 'Tiếp tục quán triệt sâu sắc và vận dụng sáng tạo những quan điểm, tư tưởng chỉ đạo của Chủ tịch Hồ Chí Minh về thi đua yêu nước',
      en: 'Continue to grasp thoroughly and apply creatively President Ho Chi Minh’s guiding views and thought on patriotic emulation',
    },
    tasks: ['S-110', 'S-111', 'S-112'],
  },
  {
    ref: 'S-006.2',
    section: 'I.2',
    title: {
      vi: 'Phục hồi, phát triển kinh tế; cải cách hành chính, chuyển đổi số',
      en: 'Economic recovery and development; administrative reform and digital transformation',
    },
    text: {
      vi: 'Thực hiện tốt Chương trình phục hồi và phát triển kinh tế',
      en: 'Carry out well the programme of economic recovery and development',
    },
    tasks: ['S-113', 'S-114', 'S-115', 'S-116', 'S-117', 'S-118', 'S-119'],
  },
  {
    ref: 'S-006.3',
    section: 'I.3',
    title: {
      vi: 'Nguồn vốn đầu tư; miền núi; nông thôn mới',
      en: 'Investment capital; mountainous areas; new-style rural areas',
    },
    text: {
      vi: 'Đa dạng hóa các hình thức huy động và tạo nguồn vốn cho đầu tư phát triển',
      en: 'Diversify the ways of mobilising and creating capital for development investment',
    },
    tasks: ['S-120', 'S-121', 'S-122'],
  },
  {
    ref: 'S-006.4',
    section: 'I.4',
    title: {
      vi: 'Văn hóa, xã hội, khoa học, môi trường',
      en: 'Culture, society, science and environment',
    },
    text: {
      vi: 'Tiếp tục thực hiện có hiệu quả việc đổi mới căn bản, toàn diện giáo dục và đào tạo',
      en: 'Continue to carry out effectively the fundamental and comprehensive renewal of education and training',
    },
    tasks: [
      'S-123',
      'S-124',
      'S-125',
      'S-126',
      'S-127',
      'S-128',
      'S-129',
      'S-130',
      'S-131',
      'S-132',
      'S-133',
      'S-134',
      'S-135',
    ],
  },
  {
    ref: 'S-006.5',
    section: 'I.5',
    title: {
      vi: 'Quốc phòng, an ninh, tư pháp, đối ngoại',
      en: 'Defence, security, justice and foreign affairs',
    },
    text: {
      vi: 'Kết hợp chặt chẽ giữa phát triển kinh tế - xã hội với tăng cường quốc phòng - an ninh thông qua xây dựng các tiềm lực của tỉnh',
      en: 'Combine socio-economic development closely with stronger national defence and security, by building the potential of the province',
    },
    tasks: ['S-136', 'S-137', 'S-138', 'S-139', 'S-140', 'S-141', 'S-142', 'S-104'],
  },
  {
    ref: 'S-006.6',
    section: 'I.6',
    title: {
      vi: 'Xây dựng Đảng, hệ thống chính trị; kỷ luật, kỷ cương',
      en: 'Building the Party and the political system; discipline and order',
    },
    text: {
      vi: 'Tăng cường đẩy mạnh phong trào thi đua trong lĩnh vực xây dựng Đảng, xây dựng hệ thống chính trị, xây dựng bộ máy Nhà nước',
      en: 'Strengthen and step up the emulation movement in building the Party, the political system and the State apparatus',
    },
    tasks: ['S-143', 'S-144', 'S-145', 'S-146', 'S-147', 'S-148', 'S-107'],
  },
];
