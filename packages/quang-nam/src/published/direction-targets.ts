import type { Figure, IndexSeries, TargetDefinition, Text } from '@thidua/core';
import { indexSeries } from '../index-series.js';
import { areaOf, sourceAt } from './areas.js';

const noNumber: Text = {
  vi: 'Chỉ thị không ghi số phải đạt.',
  en: 'The directive gives no number to reach.',
};
const noComparison: Text = {
  vi: 'Không so được năm 2023 với năm 2022: cách tính đã đổi, hoặc không đủ số liệu.',
  en: '2023 cannot be compared with 2022: the rules changed, or figures are missing.',
};

/** A change against 2022 that is to be on the right side of 0. */
function direction(
  target: Pick<TargetDefinition, 'id' | 'title' | 'unit' | 'direction'>,
  section: string,
  note: Text,
  observations: Figure[] = [],
): TargetDefinition {
  const source = sourceAt(section);
  return {
    ...target,
    area: areaOf(section),
    measure: 'direction',
    bound: target.direction === 'increase' ? 'more-than' : 'less-than',
    goal: { value: 0, asOf: '2023', status: 'derived', source, note },
    deadline: '2023-12-31',
    observations,
    source,
  };
}

/** Percentages differ by points. */
const points: Text = { vi: 'điểm phần trăm', en: 'percentage points' };

function since2022(unit: Text): Text {
  const { vi, en } = unit.vi === '%' ? points : unit;
  return { vi: `${vi} so với năm 2022`, en: `${en} against 2022` };
}

/** How far each index rose from 2022 to 2023, of those whose two years can be compared. */
const rises: Readonly<Record<string, number>> = { papi: -1.642, 'par-index': 3.69 };

/** That an index is to rise. */
function indexTarget(series: IndexSeries): TargetDefinition {
  const value = rises[series.id];
  const { source } = series.readings.find(({ year }) => year === 2023) ?? {};
  const observations: Figure[] =
    value === undefined || !source ? [] : [{ value, asOf: '2023', status: 'derived', source }];
  return direction(
    {
      id: `improve-${series.id}`,
      title: { vi: `Cải thiện ${series.name.vi}`, en: `Improve the ${series.name.en}` },
      unit: since2022(series.unit),
      direction: 'increase',
    },
    'I.2',
    observations.length > 0 ? noNumber : noComparison,
    observations,
  );
}

const accidents = since2022({ vi: 'vụ', en: 'accidents' });

/** What the directive only wants to get better, in its order. */
export const directionTargets: TargetDefinition[] = [
  ...indexSeries.map(indexTarget),
  direction(
    {
      id: 'traffic-accidents',
      title: { vi: 'Giảm thiểu tai nạn giao thông', en: 'Reduce traffic accidents' },
      unit: accidents,
      direction: 'decrease',
    },
    'I.5',
    noNumber,
  ),
  direction(
    {
      id: 'occupational-accidents',
      title: { vi: 'Giảm thiểu tai nạn lao động', en: 'Reduce occupational accidents' },
      unit: accidents,
      direction: 'decrease',
    },
    'I.5',
    noNumber,
  ),
];
