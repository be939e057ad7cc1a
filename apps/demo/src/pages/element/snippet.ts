/** Attributes by name, in the order in which they are written. */
export type SnippetAttributes = readonly (readonly [name: string, value: string])[];

/** A text as HTML. */
export const quoted = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Attributes that are there or not, and have no value. */
const flags = ['recurring'];

/** The attributes of the tag; those without a value are left out. */
export const written = (attributes: SnippetAttributes): string[] =>
  attributes
    .filter(([, value]) => value !== '')
    .map(([name, value]) => (flags.includes(name) ? name : `${name}="${quoted(value)}"`));

/** One of our elements in one line, with content for readers without JavaScript. */
export const elementOf = (noun: string, attributes: SnippetAttributes, content: string): string =>
  `<${[`thidua-${noun}`, ...written(attributes)].join(' ')}><p>${quoted(content)}</p></thidua-${noun}>`;

/**
 * Puts values into the content between the tags.
 *
 * @example
 * filled('{value} of {target}', [['value', '123'], ['target', '130']]); // '123 of 130'
 */
export function filled(content: string, attributes: SnippetAttributes): string {
  const values = new Map(attributes);
  return content.replace(/\{([a-z-]+)\}/g, (_, name: string) => values.get(name) ?? '');
}

/**
 * What a visitor pastes. The browser uses the same function, so the copied text is the one that was
 * printed.
 *
 * @param content between the tags, for readers without JavaScript
 */
export function snippetOf(noun: string, attributes: SnippetAttributes, content: string): string {
  return [
    `<script type="module" src="/thidua/${noun}.js"></script>`,
    '',
    `<thidua-${noun}`,
    ...written(attributes).map((attribute) => `  ${attribute}`),
    '>',
    `  <p>${quoted(filled(content, attributes))}</p>`,
    `</thidua-${noun}>`,
  ].join('\n');
}
