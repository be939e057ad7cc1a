import type { Cell } from '../cells/cell.js';
import { attributeOf, elementsIn, escaped } from './elements.js';

/** What stands in the XML of a cell: attributes of its tag besides place and style, and its content. */
export function typedXml(
  { kind, value }: Cell,
  prefix: string,
): [attributes: string, content: string] {
  if (kind === 'empty') return ['', ''];
  if (kind === 'number') return ['', `<${prefix}v>${String(value)}</${prefix}v>`];
  const text = escaped(String(value));
  const space = 'xml:space="preserve"';
  return [' t="inlineStr"', `<${prefix}is><${prefix}t ${space}>${text}</${prefix}t></${prefix}is>`];
}

/** The group of formulas that a cell's formula gives to others, if it does. */
export function sharedBy(content: string, prefix: string): string | undefined {
  const [formula] = elementsIn(content, `${prefix}f`);
  if (!formula || attributeOf(formula.attributes, 't') !== 'shared') return undefined;
  return attributeOf(formula.attributes, 'ref') && attributeOf(formula.attributes, 'si');
}

/** A cell without a formula whose group has lost the one that it comes from; its result stays. */
export function withoutShared(content: string, gone: ReadonlySet<string>, prefix: string): string {
  const [formula] = elementsIn(content, `${prefix}f`);
  const group = formula && attributeOf(formula.attributes, 'si');
  return formula && group !== undefined && gone.has(group)
    ? content.slice(0, formula.start) + content.slice(formula.end)
    : content;
}

/** The order in which formulas are computed names cells that may hold none any more: programs make it anew. */
export const isOrderOfFormulas = (name: string): boolean => /(?:^|\/)calcChain\.xml$/i.test(name);

/** A list of parts, or of what refers to them, without the order of formulas. */
export const withoutOrder = (xml: string): string =>
  xml.replace(/<[^<>]*\bcalcChain\.xml"[^<>]*>/gi, '');

/** A workbook that is computed anew when it is opened: results that were saved may follow from what was changed. */
export const computedAnew = (xml: string): string =>
  xml.replace(
    /<((?:\w+:)?)calcPr\b([^<>]*?)\/>/,
    (_, prefix: string, rest: string) =>
      `<${prefix}calcPr${rest.replace(/\sfullCalcOnLoad="[^"]*"/, '')} fullCalcOnLoad="1"/>`,
  );
