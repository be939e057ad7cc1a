import type { ReportEntry } from '@thidua/core';
import { systems } from '../../src/directive/systems.js';

/** Systems by criterion, where the directive names them for what the criterion asks. */
const refs: Readonly<Record<string, readonly string[]>> = {
  'public-investment': ['S-094'],
  'online-applications': ['S-092'],
  'systems-in-use': ['S-094', 'S-095'],
};

const note = {
  vi: 'Số liệu minh họa, không lấy từ hệ thống được nêu.',
  en: 'Illustrative, and not taken from the system that is named.',
};

/**
 * The system that a report cites as the origin of a value, as a real report would; several, which a
 * source cannot be, as its evidence. The note says that nothing was taken from it.
 */
export function systemsCited(
  criterion: string,
): Pick<ReportEntry, 'source' | 'evidence' | 'note'> | undefined {
  const named = systems.filter(({ ref }) => refs[criterion]?.includes(ref));
  const [system, ...others] = named;
  if (!system) return undefined;
  if (others.length === 0) return { source: system.source, note };
  return { evidence: `${named.map(({ name }) => name.vi).join('; ')} (minh họa)`, note };
}
