import { foldText } from '@thidua/core';

const folded = (text: string): string => foldText(text).replace(/^[-+*•.\s]+/, '');

const total =
  /^(?:tong|tong cong|tong so|tong diem|cong|cong chung|toan (?:tinh|huyen|xa|thanh pho|quoc|cum|khoi)|ca nuoc|binh quan|trung binh|cao nhat|thap nhat|total|mean|average|min|max|median|sum)\b/;
const section =
  /^(?:(?:cum|khoi|nhom|vung|mien|khu vuc)(?: thi dua)?(?: .*)?|[ivxlc]{1,6}[.)] .*|phan [ivx\d].*)$/;
const note = /^(?:ghi chu|nguon|luu y|chu thich|note|source)\b|^\(?\*|^\(\d\)/;
const signature =
  /^(?:nguoi (?:lap|tong hop|kiem tra)|lap (?:bieu|bang)|thu truong|chu tich|pho chu tich|giam doc|truong (?:phong|ban)|tm|kt|tl|ubnd|noi nhan|\(?ky(?:,| ten| va)|.{0,40}ngay \.*\d{0,2}.{0,10}thang .{0,12}nam)\b/;
const romanOrder = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/;

/** Whether a row adds up others, or gives their mean: never scored. */
export const isTotal = (text: string): boolean => total.test(folded(text));
/** Whether a row is the heading of those below it. */
export const isSection = (text: string, order = ''): boolean =>
  section.test(folded(text)) || romanOrder.test(order.trim());
/** Whether a row below a table explains it. */
export const isNote = (text: string): boolean => note.test(folded(text));
/** Whether a row is where somebody signs: the table has ended. */
export const isSignature = (text: string): boolean => signature.test(folded(text));
