import type { Report } from '@thidua/core';
import made from './made/commune-reports-2023.json';

/**
 * What the communes of Đầm Sương reported in 2023 by `communeScheme`; made up from a seed.
 *
 * The cast is safe because a test parses the file.
 */
export const communeReports2023 = made as Report[];
