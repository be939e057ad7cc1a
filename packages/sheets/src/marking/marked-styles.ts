import { attributeOf, elementsIn, prefixIn, withAttribute, type Element } from './elements.js';

/** How a cell is marked. */
export type Mark = 'error' | 'warning' | 'changed' | 'note';

/** Fills that no office is likely to have: by them marks of an earlier reading are known. */
const fills: Record<Exclude<Mark, 'note'>, string> = {
  error: 'FFFFC7CF',
  warning: 'FFFFEB9D',
  changed: 'FFC6E7CF',
};

/** The styles of a workbook, to which marked ones are added as they are asked for. */
export interface MarkedStyles {
  /** The style of a cell, marked. */
  marked: (style: number, mark: Mark) => number;
  /** The style that a cell had before it was marked; the same where it was not. */
  unmarked: (style: number) => number;
  text: () => string;
}

/** Replaces the content of an element, and its count. */
function refilled(
  xml: string,
  { start, end, attributes }: Element,
  name: string,
  items: readonly string[],
) {
  const counted = withAttribute(attributes, 'count', String(items.length));
  return `${xml.slice(0, start)}<${name}${counted}>${items.join('')}</${name}>${xml.slice(end)}`;
}

/** Reads the styles of a workbook; undefined where they are not as they should be. */
export function markedStyles(xml: string): MarkedStyles | undefined {
  const prefix = prefixIn(xml, 'styleSheet');
  const [fillList] = elementsIn(xml, `${prefix}fills`);
  const [xfList] = elementsIn(xml, `${prefix}cellXfs`);
  if (!fillList || !xfList) return undefined;
  const itemsOf = (list: Element, name: string): string[] =>
    elementsIn(list.content, `${prefix}${name}`).map(({ start, end }) =>
      list.content.slice(start, end),
    );
  const allFills = itemsOf(fillList, 'fill');
  const xfs = itemsOf(xfList, 'xf');
  const first = xfs.length;
  const fillOf = (rgb: string): number => {
    const known = allFills.findIndex((fill) => fill.toUpperCase().includes(rgb));
    if (known >= 0) return known;
    const color = `<${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor indexed="64"/>`;
    allFills.push(
      `<${prefix}fill><${prefix}patternFill patternType="solid">${color}</${prefix}patternFill></${prefix}fill>`,
    );
    return allFills.length - 1;
  };
  const isOurs = (xf: string | undefined): boolean => {
    const fill = allFills[Number(attributeOf(tagOf(xf ?? ''), 'fillId') ?? 0)] ?? '';
    return Object.values(fills).some((rgb) => fill.toUpperCase().includes(rgb));
  };
  const tagOf = (xf: string): string => /^<[^>]*>/.exec(xf)?.[0] ?? '';
  const withFill = (xf: string, fill: number): string => {
    const [element] = elementsIn(xf, `${prefix}xf`);
    if (!element) return xf;
    const filled = withAttribute(element.attributes, 'fillId', String(fill));
    const applied = withAttribute(filled, 'applyFill', fill === 0 ? '0' : '1');
    return element.content === ''
      ? `<${prefix}xf${applied}/>`
      : `<${prefix}xf${applied}>${element.content}</${prefix}xf>`;
  };
  /** What a style says besides its fill. */
  const restOf = (xf: string): string => withFill(xf, 0);
  const made = new Map<string, number>();
  const add = (key: string, make: () => string): number => {
    const known = made.get(key);
    if (known !== undefined) return known;
    xfs.push(make());
    made.set(key, xfs.length - 1);
    return xfs.length - 1;
  };
  return {
    marked(style, mark) {
      if (mark === 'note') {
        const alignment = `<${prefix}alignment vertical="top" wrapText="1"/>`;
        const tag = `numFmtId="0" fontId="0" fillId="${fillOf(fills.error)}" borderId="0" xfId="0"`;
        return add(
          mark,
          () => `<${prefix}xf ${tag} applyFill="1" applyAlignment="1">${alignment}</${prefix}xf>`,
        );
      }
      return add(`${style} ${mark}`, () =>
        withFill(xfs[style] ?? xfs[0] ?? `<${prefix}xf/>`, fillOf(fills[mark])),
      );
    },
    unmarked(style) {
      const xf = xfs[style];
      if (xf === undefined || style >= first || !isOurs(xf)) return style;
      const original = xfs.findIndex((each) => !isOurs(each) && restOf(each) === restOf(xf));
      return original >= 0 ? original : add(`${style} plain`, () => withFill(xf, 0));
    },
    text() {
      // The later list first, so that the places of the earlier one stay.
      const lists = [
        { list: fillList, name: `${prefix}fills`, items: allFills },
        { list: xfList, name: `${prefix}cellXfs`, items: xfs },
      ].sort((one, two) => two.list.start - one.list.start);
      return lists.reduce((text, { list, name, items }) => refilled(text, list, name, items), xml);
    },
  };
}
