import { formatOrdinal, isSingular, messages } from '@thidua/core';

type Unit = 'days' | 'hours' | 'minutes' | 'seconds';

/** Words of the countdown. Dates come already formatted; the ordinal may be unknown. */
export interface CountdownWords {
  units: Record<Unit, (count: number) => string>;
  anniversary: (ordinal: number | undefined) => string;
  until: (date: string) => string;
  today: (date: string) => string;
  marked: (ordinal: number | undefined, date: string) => string;
  past: (date: string, daysAgo: string) => string;
  remaining: (time: string) => string;
  invalid: (text: string) => string;
  noDate: string;
  /** Shown beside a count that does not tick: when it was made, in Viet Nam. */
  from: (hours: number, minutes: number, date: string) => string;
  onDay: (date: string) => string;
}

const plural = (one: string) => (count: number) =>
  isSingular(String(count), 'en') ? one : `${one}s`;

export const countdownWords = messages<CountdownWords>('countdown', {
  vi: {
    units: {
      days: () => 'ngày',
      hours: () => 'giờ',
      minutes: () => 'phút',
      seconds: () => 'giây',
    },
    anniversary: (ordinal) => (ordinal ? `Kỷ niệm ${ordinal} năm` : 'Ngày kỷ niệm'),
    until: (date) => `Còn lại đến ngày ${date}`,
    today: (date) => `Hôm nay, ngày ${date}`,
    marked: (ordinal, date) =>
      ordinal ? `Đã kỷ niệm ${ordinal} năm vào ngày ${date}` : `Đã diễn ra vào ngày ${date}`,
    past: (date, days) => `Đã qua ${days} ngày kể từ ngày ${date}`,
    remaining: (time) => `Còn ${time}`,
    invalid: (text) => `“${text}” không phải là ngày. Viết 11/6/2023 hoặc 2023-06-11.`,
    noDate: 'Chưa ghi ngày cần đếm.',
    from: (hours, minutes, date) =>
      `(tính từ ${hours} giờ${minutes ? ` ${minutes} phút` : ''} ngày ${date})`,
    onDay: (date) => `Ngày ${date}`,
  },
  en: {
    units: {
      days: plural('day'),
      hours: plural('hour'),
      minutes: plural('minute'),
      seconds: plural('second'),
    },
    anniversary: (ordinal) => (ordinal ? `${formatOrdinal(ordinal)} anniversary` : 'The day'),
    until: (date) => `Until ${date}`,
    today: (date) => `Today, ${date}`,
    marked: (ordinal, date) =>
      ordinal
        ? `The ${formatOrdinal(ordinal)} anniversary was marked on ${date}`
        : `It took place on ${date}`,
    past: (date, days) => `${date} was ${days} ${isSingular(days, 'en') ? 'day' : 'days'} ago`,
    remaining: (time) => `${time} to go`,
    invalid: (text) => `“${text}” is not a date. Write 11/6/2023 or 2023-06-11.`,
    noDate: 'The date to count to is missing.',
    from: (hours, minutes, date) =>
      `(from ${hours}:${String(minutes).padStart(2, '0')} on ${date}, in Viet Nam)`,
    onDay: (date) => `On ${date}`,
  },
});
