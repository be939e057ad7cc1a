import type { Locale } from '@thidua/core';

/** Words of what a server renders; no page carries them. */
export interface ServerWords {
  details: string;
  notALink: (received: string) => string;
  notANonce: (received: string) => string;
  notAnAttribute: (received: string, known: string) => string;
  unknownId: (
    attribute: 'bloc' | 'target-id' | 'milestone-id',
    id: string,
    known: string,
  ) => string;
  /** A scoreboard that has nothing of what the element shows. */
  hasNone: Record<'progress' | 'leaderboard' | 'countdown', string>;
  notAnElement: (received: string, known: string) => string;
  needsData: string;
  /** The day that is commemorated. */
  since: (date: string) => string;
}

export const serverWords: Record<Locale, ServerWords> = {
  vi: {
    details: 'Số liệu chi tiết',
    notALink: (received) =>
      `“${received}” không phải là liên kết dùng được. Viết địa chỉ bắt đầu bằng https:// hoặc /.`,
    notANonce: (received) =>
      `“${received}” không phải là nonce. Nonce chỉ gồm chữ cái, chữ số và + / - _ =.`,
    notAnAttribute: (received, known) =>
      `Không có thuộc tính “${received}”. Các thuộc tính có: ${known}.`,
    unknownId: (attribute, id, known) => {
      const noun = { bloc: 'cụm thi đua', 'target-id': 'chỉ tiêu', 'milestone-id': 'mốc' }[
        attribute
      ];
      return `Không có ${noun} “${id}”. Các ${noun} có: ${known}.`;
    },
    hasNone: {
      progress: 'Bảng thi đua này không có chỉ tiêu nào (targets), nên không có gì để hiển thị.',
      leaderboard: 'Bảng thi đua này không có bảng xếp hạng nào (boards).',
      countdown: 'Bảng thi đua này không có mốc nào (milestones) để đếm ngày.',
    },
    notAnElement: (received, known) =>
      `Không có thành phần “${received}”. Các thành phần có: ${known}.`,
    needsData: 'Cần bảng thi đua (scoreboard) để dựng sẵn nội dung.',
    since: (date) => `Kể từ ngày ${date}`,
  },
  en: {
    details: 'Details',
    notALink: (received) =>
      `“${received}” cannot be used as a link. Write an address that begins with https:// or /.`,
    notANonce: (received) =>
      `“${received}” is not a nonce. A nonce has only letters, digits and + / - _ =.`,
    notAnAttribute: (received, known) =>
      `There is no attribute “${received}”. Known attributes: ${known}.`,
    unknownId: (attribute, id, known) => {
      const noun = { bloc: 'cluster', 'target-id': 'target', 'milestone-id': 'milestone' }[
        attribute
      ];
      return `There is no ${noun} “${id}”. Known ${noun}s: ${known}.`;
    },
    hasNone: {
      progress: 'This scoreboard has no target (targets), so there is nothing to show.',
      leaderboard: 'This scoreboard has no ranking (boards).',
      countdown: 'This scoreboard has no milestone (milestones) to count to.',
    },
    notAnElement: (received, known) =>
      `There is no element “${received}”. Known elements: ${known}.`,
    needsData: 'A scoreboard is needed to render from.',
    since: (date) => `Since ${date}`,
  },
};
