import type { Source } from '@thidua/core';

/** The page names the four collectives and their groups, and gives no number of a decision. */
export const flagsOfBacTraMy2023: Source = {
  title: {
    vi: 'Tin về Cờ thi đua năm 2023 của UBND tỉnh cho bốn tập thể huyện Bắc Trà My',
    en: 'News of the provincial emulation flags of 2023 for four collectives of Bac Tra My',
  },
  reference: 'hcc.quangnam.gov.vn, 68989',
  url: 'http://hcc.quangnam.gov.vn/chi-tiet-tin/group/179/nid/68989/tang-co-thi-dua-cua-uy-ban-nhan-dan-tinh-cho-4-tap-the-cua-uy-ban-nhan-dan-huyen-bac-tra-my',
};
