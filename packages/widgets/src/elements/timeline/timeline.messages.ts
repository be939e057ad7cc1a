import { isSingular, messages } from '@thidua/core';

/** Words of the timeline. Numbers and dates come already formatted. */
export interface TimelineWords {
  heading: string;
  /** Sentences that say what comes next, seen from a day. */
  next: (title: string, date: string, days: string) => string;
  tomorrow: (title: string, date: string) => string;
  today: (title: string) => string;
  /** The same of a day that a page chose, and that is no "today". */
  onDay: (title: string, date: string) => string;
  nothingAhead: (date: string) => string;
  /** Where no step or date has a day. */
  noDates: (count: string) => string;
  mark: (date: string) => string;
  markGiven: (date: string) => string;
  done: (date: string) => string;
  /** The day is past, and nobody said whether it was done. */
  past: string;
  marked: string;
  isToday: string;
  isThatDay: string;
  isTomorrow: string;
  inDays: (days: string) => string;
  undated: string;
  undatedNote: string;
  noDate: string;
  actor: string;
  output: string;
  step: string;
  due: string;
  state: string;
  table: string;
  tableOf: string;
  calendar: string;
  needsData: string;
}

export const timelineWords = messages<TimelineWords>('timeline', {
  vi: {
    heading: 'Các bước và mốc thời gian',
    next: (title, date, days) => `Sắp tới: ${title}, ngày ${date}, còn ${days} ngày.`,
    tomorrow: (title, date) => `Sắp tới: ${title}, ngày mai (${date}).`,
    today: (title) => `Hôm nay: ${title}.`,
    onDay: (title, date) => `Đúng ngày ${date}: ${title}.`,
    nothingAhead: (date) => `Sau ngày ${date} không còn mốc nào có ngày.`,
    noDates: (count) => `${count} bước, không bước nào ghi ngày.`,
    mark: (date) => `Hôm nay, ngày ${date}`,
    markGiven: (date) => `Ngày đang xem: ${date}`,
    done: (date) => `đã làm ngày ${date}`,
    past: 'đã qua ngày, chưa rõ đã xong',
    marked: 'đã qua',
    isToday: 'hôm nay',
    isThatDay: 'đúng ngày này',
    isTomorrow: 'ngày mai',
    inDays: (days) => `còn ${days} ngày`,
    undated: 'Các bước không ghi ngày',
    undatedNote: 'Theo thứ tự trong văn bản.',
    noDate: 'không ghi ngày',
    actor: 'Ai làm',
    output: 'Kết quả',
    step: 'Bước, mốc',
    due: 'Ngày',
    state: 'Tình trạng',
    table: 'Bảng số liệu',
    tableOf: 'Bảng các bước và mốc thời gian',
    calendar: 'Tải lịch (.ics)',
    needsData: 'Chưa có bước hoặc mốc thời gian nào.',
  },
  en: {
    heading: 'Steps and dates',
    next: (title, date, days) =>
      `Next: ${title}, on ${date}, in ${days} ${isSingular(days, 'en') ? 'day' : 'days'}.`,
    tomorrow: (title, date) => `Next: ${title}, tomorrow (${date}).`,
    today: (title) => `Today: ${title}.`,
    onDay: (title, date) => `On ${date}: ${title}.`,
    nothingAhead: (date) => `After ${date} nothing has a date any more.`,
    noDates: (count) =>
      isSingular(count, 'en') ? 'One step, without a date.' : `${count} steps, none with a date.`,
    mark: (date) => `Today, ${date}`,
    markGiven: (date) => `The day looked from: ${date}`,
    done: (date) => `done on ${date}`,
    past: 'the day is past; not known whether it was done',
    marked: 'past',
    isToday: 'today',
    isThatDay: 'on this very day',
    isTomorrow: 'tomorrow',
    inDays: (days) => `in ${days} ${isSingular(days, 'en') ? 'day' : 'days'}`,
    undated: 'Steps without a date',
    undatedNote: 'In the order of the document.',
    noDate: 'no date stated',
    actor: 'Who',
    output: 'Result',
    step: 'Step or date',
    due: 'Day',
    state: 'State',
    table: 'Table of figures',
    tableOf: 'Table of steps and dates',
    calendar: 'Download calendar (.ics)',
    needsData: 'There are no steps or dates yet.',
  },
});
