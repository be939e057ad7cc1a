/** Markup that is safe to send: made by {@link html} alone. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a template. Texts are escaped; `undefined` and `false` leave nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes a text safe in content and in quoted attributes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

function print(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(print).join('');
  return escape(String(part));
}

/**
 * Builds markup from a template. Whatever is put in is escaped unless it is markup itself.
 *
 * @example
 * html`<p>${'a < b'}</p>`; // <p>a &lt; b</p>
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(print)));
}

/** Attributes by name; `true` prints the bare name, `undefined`, `false` and `''` leave it out. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** Attributes for a tag. */
export function attributes(values: Attributes): Html {
  const printed = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === false || value === '') return [];
    return value === true ? name : `${name}="${escape(String(value))}"`;
  });
  return new Html(printed.join(' '));
}
