import { foldText, type Stage } from '@thidua/core';
import { withoutBrackets } from './key.js';

/** What a column of figures holds. */
export type Part = 'value' | 'target' | 'penalties' | 'previous' | 'evidence' | 'as-of';
/** Columns that every table may have and that hold nothing to score. */
export type KnownColumn =
  'order' | 'note' | 'ratio' | 'unit' | 'total' | 'maximum' | 'code' | 'stage';

const list = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(' ', ' ?')})$`);

const stageWords: readonly (readonly [Stage, RegExp])[] = [
  [
    'second-review',
    list('tham dinh (?:lan )?(?:2|hai|ii)|diem tham dinh lan 2|phuc tham|second-? ?review'),
  ],
  [
    'self-scored',
    list(
      '(?:diem )?(?:don vi |dia phuong )?tu (?:cham|danh gia|cham diem)(?: diem)?|self-? ?scored?',
    ),
  ],
  [
    'reviewed',
    list(
      '(?:diem )?(?:cum |khoi |hoi dong )?(?:tham dinh|cham lai|danh gia lai)(?: lan (?:1|mot|i))?|(?:diem )?(?:cum|khoi|hoi dong) cham(?: diem)?|reviewed',
    ),
  ],
  ['explained', list('(?:diem )?(?:sau )?giai trinh|explained')],
  ['final', list('(?:diem |ket qua )?(?:chung ket|chinh thuc|cuoi cung)|final')],
];

const partWords: readonly (readonly [Part, RegExp])[] = [
  [
    'target',
    list(
      '(?:chi tieu|ke hoach|muc tieu|du toan|kh|target|plan)(?: (?:nam|giao|duoc giao|nam nay|\\d{4}|nam \\d{4}))*',
    ),
  ],
  ['penalties', list('(?:so |diem )?(?:lan )?(?:tru|vi pham|bi tru)|diem tru|penalt(?:y|ies)')],
  [
    'previous',
    list(
      '(?:so lieu |ket qua |thuc hien )?(?:ky|nam) truoc|cung ky(?: nam truoc)?|previous|last (?:year|period)',
    ),
  ],
  ['evidence', list('minh chung|tai lieu (?:minh chung|kiem chung)|evidence')],
  ['as-of', list('ngay (?:so lieu|chot)|as of')],
  [
    'value',
    list(
      '(?:ket qua |so |uoc )?thuc hien(?: (?:nam )?\\d{4})?|quyet toan|so luong|ket qua(?: (?:dat duoc|thuc hien|nam \\d{4}|nam|\\d{4}))*|so lieu(?: (?:nam )?\\d{4})?|gia tri|dat duoc|th|diem(?: so)?|so bao cao|bao cao|value|actual|result',
    ),
  ],
];

const knownWords: readonly (readonly [KnownColumn, RegExp])[] = [
  ['order', list('stt|tt|so tt|so thu tu|no')],
  ['note', list('ghi chu|notes?|remarks?|loi can sua|issues to mend')],
  [
    'ratio',
    list('(?:ty|ti) le(?: %| dat| hoan thanh)*|%|(?:th|thuc hien) ?\\/ ?(?:kh|ke hoach)(?: %)?'),
  ],
  ['unit', list('don vi tinh|dvt|don vi|unit')],
  [
    'total',
    list('tong(?: cong| so| diem)?(?: toan tinh)?|cong|toan (?:tinh|huyen|xa|thanh pho)|total'),
  ],
  [
    'maximum',
    list('(?:diem|so diem) (?:toi da|chuan)(?: .*)?|thang diem|max(?:imum)?(?: points)?'),
  ],
  ['stage', list('giai doan(?: cham)?|buoc cham|lan cham|stage')],
  ['code', list('ma|ma so|ma (?:dia phuong|don vi|dvhc|tieu chi|huyen|xa|tinh)|code')],
];

const firstOf = <Name>(words: readonly (readonly [Name, RegExp])[], text: string) =>
  words.find(([, pattern]) => pattern.test(text))?.[0];

/** A text as its words are asked for. */
const asked = (text: string): string =>
  foldText(text)
    .replace(/[.:*;]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** The stage of judging that a heading names. */
export const stageOf = (text: string): Stage | undefined => firstOf(stageWords, asked(text));

/** What a heading says that its figures are. */
export const partOf = (text: string): Part | undefined => firstOf(partWords, asked(text));

/** Which of the usual columns a heading names. */
export const knownColumnOf = (text: string): KnownColumn | undefined =>
  firstOf(knownWords, asked(withoutBrackets(text).text));

/** The year that a heading names. */
export const yearOf = (text: string): string | undefined =>
  /^(?:nam )?(20\d\d)$/.exec(asked(text))?.[1];
