import { messages } from '@thidua/core';

/** Wording for rendering on a server; no page loads it. */
export interface ServerWords {
  details: string;
  notALink: (received: string) => string;
  notANonce: (received: string) => string;
  notAnAttribute: (received: string, known: string) => string;
  /** @param called what the attribute names */
  unknownId: (called: string, id: string, known: string) => string;
  notAnElement: (received: string, known: string) => string;
  needsData: string;
  /** In the place of an arrow between two numbers. */
  to: string;
  /** The day that is commemorated. */
  since: (date: string) => string;
}

export const serverWords = messages<ServerWords>('server', {
  vi: {
    details: 'Số liệu chi tiết',
    notALink: (received) =>
      `“${received}” không phải là liên kết dùng được. Viết địa chỉ bắt đầu bằng https:// hoặc /.`,
    notANonce: (received) =>
      `“${received}” không phải là nonce. Nonce chỉ gồm chữ cái, chữ số và + / - _ =.`,
    notAnAttribute: (received, known) =>
      `Không có thuộc tính “${received}”. Các thuộc tính có: ${known}.`,
    unknownId: (called, id, known) => `Không có ${called} “${id}”. Các ${called} có: ${known}.`,
    notAnElement: (received, known) =>
      `Không có thành phần “${received}”. Các thành phần có: ${known}.`,
    needsData: 'Cần bảng thi đua (scoreboard) để dựng sẵn nội dung.',
    to: 'đến',
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
    unknownId: (called, id, known) => `There is no ${called} “${id}”. Known ${called}s: ${known}.`,
    notAnElement: (received, known) =>
      `There is no element “${received}”. Known elements: ${known}.`,
    needsData: 'A scoreboard is needed to render from.',
    to: 'to',
    since: (date) => `Since ${date}`,
  },
});
