import { formatOrdinal, type CivilDate, type Locale } from '@thidua/core';

/** Words of the content that stands in for an element until it is there. */
export interface ElementText {
  of: (goal: string) => string;
  ofTarget: string;
  until: (deadline: string) => string;
  rank: string;
  locality: string;
  grade: string;
  anniversary: (since: CivilDate, date: CivilDate) => string;
}

const yearsBetween = (since: CivilDate, date: CivilDate): number =>
  Number(date.slice(0, 4)) - Number(since.slice(0, 4));

export const elementText: Record<Locale, ElementText> = {
  vi: {
    of: (goal) => `trên ${goal}`,
    ofTarget: 'chỉ tiêu',
    until: (deadline) => `hạn ${deadline}`,
    rank: 'Hạng',
    locality: 'Địa phương',
    grade: 'Xếp loại',
    anniversary: (since, date) => `${yearsBetween(since, date)} năm`,
  },
  en: {
    of: (goal) => `of ${goal}`,
    ofTarget: 'of the target',
    until: (deadline) => `due ${deadline}`,
    rank: 'Rank',
    locality: 'Locality',
    grade: 'Class',
    anniversary: (since, date) => `${formatOrdinal(yearsBetween(since, date))} anniversary`,
  },
};
