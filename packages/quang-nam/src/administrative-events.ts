import type { AdministrativeEvent } from '@thidua/core';
import { unitsOfDaNang } from './communes/units-of-da-nang.js';
import * as sources from './sources.js';

type Decision = Pick<AdministrativeEvent, 'date' | 'document' | 'source'>;

const on10April2023: Decision = {
  date: '2023-04-10',
  document: '727/NQ-UBTVQH15',
  source: sources.resolution727,
};
const on1January2025: Decision = {
  date: '2025-01-01',
  document: '1241/NQ-UBTVQH15',
  source: sources.nongSonMerger,
};
const on1July2025: Decision = {
  date: '2025-07-01',
  document: '1659/NQ-UBTVQH15',
  source: sources.resolution1659,
};

function event(
  kind: AdministrativeEvent['kind'],
  from: string[],
  to: string[],
  decision: Decision,
): AdministrativeEvent {
  return { id: `${decision.date}-${to[0] ?? kind}`, ...decision, kind, from, to };
}

/** Taken in, and by whom; the code of the first of the pair was kept. */
const mergers = [
  ['20347', '20338'],
  ['20364', '20383'],
  ['20608', '20602'],
  ['20671', '20672'],
  ['20758', '20761'],
  ['20821', '20822'],
  ['20827', '20830'],
  ['20857', '20863'],
] as const;

const districts = Array.from({ length: 17 }, (_, index) => String(502 + index));

/** What one unit of 2025 was made of says what happened: it alone, or several. */
function kindOf(code: string, predecessors: readonly string[]): AdministrativeEvent['kind'] {
  if (predecessors.length > 1) return 'merge';
  return code === '20695' ? 'type-change' : 'transfer';
}

/**
 * What changed in the administrative map of Quảng Nam since 2023, oldest first: five communes of
 * Điện Bàn became wards and Quế Trung the township of Trung Phước (10 April 2023); Nông Sơn went to
 * Quế Sơn, and eight pairs of communes became one each (1 January 2025); 233 units became 78, the
 * districts ended and the province joined Đà Nẵng (1 July 2025). With `successorsOf` they say what
 * became of a unit. Changes before 1 March 2020 are not held: their documents were not seen, and of
 * those days `successorsOf` says that they are not known.
 */
export const administrativeEvents: AdministrativeEvent[] = [
  ...['20560', '20561', '20562', '20593', '20596', '20656'].map((code) =>
    event('type-change', [code], [code], on10April2023),
  ),
  event('merge', ['509', '519'], ['509'], on1January2025),
  ...mergers.map(([kept, gone]) => event('merge', [kept, gone], [kept], on1January2025)),
  ...['20656', '20668', '20669', '20692'].map((code) =>
    event('transfer', [code], [code], on1January2025),
  ),
  ...unitsOfDaNang.map(([code, , , , codes]) => {
    const predecessors = codes.split(' ');
    return event(kindOf(code, predecessors), predecessors, [code], on1July2025);
  }),
  event('abolition', districts, [], {
    date: '2025-07-01',
    document: '203/2025/QH15; 72/2025/QH15',
    source: sources.endOfDistricts,
  }),
  {
    ...event('merge', ['48', '49'], ['48'], {
      date: '2025-07-01',
      document: '202/2025/QH15',
      source: sources.resolution202,
    }),
    note: {
      vi: 'Nguồn ghi hai mốc, 16/6/2025 và 1/7/2025; ở đây lấy ngày các đơn vị mới thay thế.',
      en: 'The source names two days, 16 June and 1 July 2025; here, the day on which the new units took over.',
    },
  },
];
