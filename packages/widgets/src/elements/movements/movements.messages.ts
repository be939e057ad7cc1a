import { isSingular, messages } from '@thidua/core';

/** Whether a movement runs, as its period says. */
export type MovementState = 'running' | 'ended' | 'ahead' | 'undated';

/** Words of the list of movements. Numbers and dates come already formatted. */
export interface MovementsWords {
  heading: string;
  /** The sentence that says what is seen. */
  told: (running: string, all: string, date: string) => string;
  state: Record<MovementState, string>;
  kind: Record<'emulation-movement' | 'special-emulation-movement' | 'movement', string>;
  noPeriod: string;
  otherNames: string;
  /** The document in which all of them are stated. */
  document: (title: string) => string;
  /** The heading of those that belong to no area. */
  otherArea: string;
  name: string;
  kindTitle: string;
  period: string;
  stateTitle: string;
  area: string;
  section: string;
  scale: (from: string, to: string, date: string) => string;
  table: string;
  tableOf: string;
  needsData: string;
  none: string;
}

export const movementsWords = messages<MovementsWords>('movements', {
  vi: {
    heading: 'Các phong trào thi đua',
    told: (running, all, date) =>
      `${running} trong ${all} phong trào đang diễn ra vào ngày ${date}.`,
    state: {
      running: 'đang diễn ra',
      ended: 'đã kết thúc',
      ahead: 'chưa bắt đầu',
      undated: 'không ghi thời gian',
    },
    kind: {
      'emulation-movement': 'Phong trào thi đua',
      'special-emulation-movement': 'Phong trào thi đua đặc biệt',
      movement: 'Phong trào',
    },
    noPeriod: 'không ghi thời gian',
    otherNames: 'Tên khác',
    document: (title) => `Theo ${title}.`,
    otherArea: 'Phong trào chung',
    name: 'Phong trào',
    kindTitle: 'Loại',
    period: 'Thời gian',
    stateTitle: 'Tình trạng',
    area: 'Nội dung thi đua',
    section: 'Nguồn',
    scale: (from, to, date) =>
      `Các thanh từ đầu năm ${from} đến hết năm ${to}; vạch đứng là ngày ${date}.`,
    table: 'Bảng số liệu',
    tableOf: 'Bảng các phong trào thi đua',
    needsData: 'Chưa có số liệu về phong trào thi đua.',
    none: 'Không có phong trào nào trong nội dung này.',
  },
  en: {
    heading: 'Emulation movements',
    told: (running, all, date) =>
      `${running} of ${all} movements ${isSingular(running, 'en') ? 'is' : 'are'} running on ${date}.`,
    state: {
      running: 'running',
      ended: 'ended',
      ahead: 'not yet begun',
      undated: 'no period stated',
    },
    kind: {
      'emulation-movement': 'Emulation movement',
      'special-emulation-movement': 'Special emulation movement',
      movement: 'Movement',
    },
    noPeriod: 'no period stated',
    otherNames: 'Other names',
    document: (title) => `As stated in: ${title}.`,
    otherArea: 'Movements of every area',
    name: 'Movement',
    kindTitle: 'Kind',
    period: 'Period',
    stateTitle: 'State',
    area: 'Emulation area',
    section: 'Source',
    scale: (from, to, date) =>
      `Bars run from the beginning of ${from} to the end of ${to}; the upright line is ${date}.`,
    table: 'Table of figures',
    tableOf: 'Table of emulation movements',
    needsData: 'There are no data on movements yet.',
    none: 'There is no movement in this area.',
  },
});
