import type { Source } from '@thidua/core';

/** The text that was read lacks its letterhead: number, place and date of issue are not known. */
export const directiveSource: Source = {
  title: {
    vi: 'Chỉ thị phát động phong trào thi đua yêu nước năm 2023 của Chủ tịch UBND tỉnh Quảng Nam',
    en: 'Directive launching the patriotic emulation movement of 2023, Chairman of the People’s Committee of Quang Nam Province',
  },
};
