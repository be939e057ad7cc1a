import type { Source } from '@thidua/core';

/** Where everything in this package comes from: from nobody but this project. */
export const sample: Source = {
  title: {
    vi: 'Số liệu minh họa của một tỉnh không có thật, do dự án này đặt ra',
    en: 'Illustrative data of a province that does not exist, made up by this project',
  },
};
