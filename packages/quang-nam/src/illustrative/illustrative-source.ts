import type { Source } from '@thidua/core';

/** Where the points and the sample reports come from: from nobody but this project. */
export const illustrativeSource: Source = {
  title: {
    vi: 'Số liệu minh họa do dự án này đặt ra, không phải của tỉnh Quảng Nam',
    en: 'Illustrative data made up by this project, not by Quang Nam Province',
  },
};
