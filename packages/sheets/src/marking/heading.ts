import type { Text } from '@thidua/core';

/** The heading of the column in which issues stand; it is passed over when the file is read again. */
export const issuesHeading: Text = { vi: 'Lỗi cần sửa', en: 'Issues to mend' };
