import type { Source } from '@thidua/core';

/** The text that was read lacks its letterhead: number, place and date of issue are not known. */
export const directive: Source = {
  title: {
    vi: 'Chỉ thị phát động phong trào thi đua yêu nước năm 2023 của Chủ tịch UBND tỉnh Quảng Nam',
    en: 'Directive launching the patriotic emulation movement of 2023, Chairman of the People’s Committee of Quang Nam Province',
  },
};

export const compiled: Source = {
  title: {
    vi: 'Tổng hợp từ chỉ thị và các nguồn công khai ghi tại từng số liệu',
    en: 'Compiled from the directive and the public sources named at each figure',
  },
};
