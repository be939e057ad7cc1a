/** A value of the content, and where it stands: `content.targets.0.goal`. */
export interface Found<Value = unknown> {
  place: string;
  value: Value;
}

type Everything = readonly Found[];

export const placeholderMarks: { vi: string; en: string };

export function everythingIn(value: unknown, place: string): Found[];
export function textsIn(everything: Everything): Found<string>[];
export function figuresIn(everything: Everything): Found<object>[];
export function denominatorsIn(everything: Everything): Found[];
export function citationsIn(everything: Everything): Found[];

export function textsNotNormalised(everything: Everything): Found<string>[];
export function textsBadlySpaced(everything: Everything): Found<string>[];
export function textsInOneLanguage(everything: Everything): Found<object>[];
export function accentedEnglish(everything: Everything): Found<string>[];
export function unseenAddresses(everything: Everything, seen: readonly string[]): Found<string>[];
export function faultyFigures(everything: Everything, statuses: readonly string[]): Found<object>[];
export function faultyDenominators(everything: Everything): Found[];
export function strangeSources(everything: Everything, sources: object): Found[];
export function emptyValues(everything: Everything, mayBeNull?: RegExp): Found[];
export function placeholdersIn(everything: Everything): Found<string>[];
