import type { Source } from '@thidua/core';

export { directiveSource as directive } from '../directive/source.js';

export const compiled: Source = {
  title: {
    vi: 'Tổng hợp từ chỉ thị và các nguồn công khai ghi tại từng số liệu',
    en: 'Compiled from the directive and the public sources named at each figure',
  },
};
