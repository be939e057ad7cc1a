/** An element of an XML text: where it stands, its tag, and what is in it. */
export interface Element {
  start: number;
  end: number;
  /** The attributes, as they are written. */
  attributes: string;
  content: string;
}

/** The elements of a name, in their order; those that lie in one of them are not looked for. */
export function elementsIn(xml: string, name: string): Element[] {
  const elements: Element[] = [];
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at)) {
    const after = at + name.length + 1;
    const open = xml.indexOf('>', after);
    if (open < 0) break;
    if (!/[\s/>]/.test(xml.charAt(after))) {
      at = after;
      continue;
    }
    const isEmpty = xml.charAt(open - 1) === '/';
    const close = isEmpty ? open + 1 : xml.indexOf(`</${name}>`, open);
    if (close < 0) break;
    const end = isEmpty ? close : close + name.length + 3;
    elements.push({
      ...{ start: at, end, attributes: xml.slice(after, isEmpty ? open - 1 : open) },
      content: isEmpty ? '' : xml.slice(open + 1, close),
    });
    at = end;
  }
  return elements;
}

/** An attribute of an element, as it is written. */
export const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

/** The attributes with one of them set anew. */
export const withAttribute = (attributes: string, name: string, value: string): string =>
  `${attributes.replace(new RegExp(`\\s${name}\\s*=\\s*["'][^"']*["']`), '').trimEnd()} ${name}="${value}"`;

/** What stands before the names of elements, such as `x:`. */
export const prefixIn = (xml: string, name: string): string =>
  new RegExp(`<(\\w+:)?${name}[\\s/>]`).exec(xml)?.[1] ?? '';

/** A text as XML holds it. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
