// @ts-check
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import ts from 'typescript';

/** The placeholder for an expression while styles are parsed: an unknown at-rule is let through. */
const placeholder = (/** @type {number} */ place) => `@expression ${place};`;
const placeholders = /@expression \d+;/;

/**
 * Styles with expressions between them: whole style sheets or only declarations.
 *
 * @param {string[]} texts
 * @returns {string[]} as many
 */
function minifyStyles(texts) {
  // Of nothing but expressions nobody knows whether they are rules or declarations.
  if (texts.every((text) => !text.trim())) return texts.map(() => '');
  const css = texts.reduce((before, text, place) => before + placeholder(place) + text);
  const isSheet = css.includes('{');
  const code = Buffer.from(isSheet ? css : `a{${css}}`);
  const small = transform({ filename: 'template.css', code, minify: true }).code.toString();
  return (isSheet ? small : small.replace(/^a\{(.*)\}$/, '$1;')).split(placeholders);
}

/**
 * White space between tags on separate lines makes nodes on the page that mean nothing: an intended
 * space is on one line with what it separates, as in JSX.
 *
 * @param {string} text
 * @param {{ follows: boolean, leads: boolean }} among whether an expression stands before it, and after
 */
const withoutLines = (text, { follows, leads }) => {
  const between = text.replace(/>\n+</g, '><');
  const start = follows ? between.replace(/^\n+(?=<|$)/, '') : between;
  return leads ? start.replace(/>\n+$/, '>') : start;
};

/**
 * The texts of a template, in their order.
 *
 * @param {ts.TemplateLiteral} template
 */
const textsOf = (template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];

/**
 * Makes the templates of a module small, and leaves all else as it is: styles (`css`) by Lightning CSS;
 * markup (`html`, `svg`) without its indentation and, unless its lines are kept, without the lines
 * between its tags.
 *
 * @param {string} code TypeScript or JavaScript
 * @param {string} path of the module
 * @param {{ keepsLines?: boolean }} [options] whether tags stay on their lines, for plain HTML that a
 *   program may take the tags from
 * @returns {{ code: string, map: string }} with a source map to `path`
 */
export function minifyTemplates(code, path, { keepsLines = false } = {}) {
  const written = new MagicString(code);
  /** @param {string} text @param {number} place @param {string[]} texts */
  const minifyMarkup = (text, place, texts) => {
    const unindented = text.replace(/\n[ \t]+/g, '\n');
    const among = { follows: place > 0, leads: place < texts.length - 1 };
    return keepsLines ? unindented : withoutLines(unindented, among);
  };
  /** @param {ts.TaggedTemplateExpression} node */
  const minify = ({ tag, template }) => {
    const name = ts.isIdentifier(tag) ? tag.text : '';
    if (!['css', 'html', 'svg'].includes(name)) return;
    const literals = textsOf(template);
    const texts = literals.map(({ rawText = '' }) => rawText);
    const small = name === 'css' ? minifyStyles(texts) : texts.map(minifyMarkup);
    literals.forEach((literal, place) => {
      const start = literal.getStart() + 1;
      const end = start + (texts[place]?.length ?? 0);
      if (end > start) written.update(start, end, small[place] ?? '');
    });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) minify(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  const map = written.generateMap({ source: path, includeContent: true, hires: true });
  return { code: written.toString(), map: map.toString() };
}

/**
 * The same as a plugin of esbuild, for sources that match.
 *
 * @param {{ keepsLines: RegExp }} options whose markup keeps its lines
 * @returns {import('esbuild').Plugin}
 */
export const minifiedTemplates = ({ keepsLines }) => ({
  name: 'minified-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!/\b(css|html|svg)`/.test(source)) return undefined;
      const { code, map } = minifyTemplates(source, path, { keepsLines: keepsLines.test(path) });
      const comment = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`;
      return { loader: 'ts', contents: `${code}\n${comment}` };
    });
  },
});
