// What WordPress does to an article: facts from its handbook and its public behaviour, written anew.
import sanitizeHtml from 'sanitize-html';

const cell = [
  'abbr',
  'align',
  'axis',
  'bgcolor',
  'char',
  'charoff',
  'colspan',
  'headers',
  'height',
];
const ofCells = [...cell, 'nowrap', 'rowspan', 'scope', 'valign', 'width'];
const ofRows = ['align', 'bgcolor', 'char', 'charoff', 'valign'];

/** Tags and attributes that authors may use: `wp_kses_post`. */
const attributes: Record<string, string[]> = {
  '*': ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role'],
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  ...Object.fromEntries(
    [
      ...['article', 'aside', 'caption', 'details', 'div', 'figure', 'figcaption', 'footer'],
      ...['header', 'hgroup', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'nav', 'p'],
      ...['section', 'span', 'summary'],
    ].map((tag) => [tag, ['align']]),
  ),
  img: [
    'alt',
    'align',
    'border',
    'height',
    'hspace',
    'loading',
    'src',
    'usemap',
    'vspace',
    'width',
  ],
  table: ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
  ...{ tbody: ofRows, tfoot: ofRows, thead: ofRows, tr: ofRows, td: ofCells, th: ofCells },
};

const withoutAttributes = [
  ...['abbr', 'acronym', 'address', 'b', 'bdo', 'big', 'blockquote', 'br', 'cite', 'code', 'col'],
  ...['colgroup', 'dd', 'del', 'dfn', 'dl', 'dt', 'em', 'fieldset', 'font', 'i', 'ins', 'kbd'],
  ...['label', 'legend', 'main', 'map', 'mark', 'menu', 'ol', 'pre', 'q', 'rp', 'rt', 'ruby', 's'],
  ...['samp', 'small', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'ul', 'var'],
];

/** Declarations that it lets through in `style`, as far as any snippet has them. */
const declarations = [
  ...['background-color', 'border', 'border-bottom', 'border-collapse', 'border-radius', 'color'],
  ...[
    'font-size',
    'height',
    'line-height',
    'margin',
    'max-width',
    'min-width',
    'padding',
    'text-align',
    'width',
  ],
];

/** The tags of scripts and styles go; what stands between them stays, as text. */
export const ksesPost = (pasted: string): string =>
  sanitizeHtml(pasted, {
    allowedTags: [...Object.keys(attributes), ...withoutAttributes].filter((tag) => tag !== '*'),
    allowedAttributes: attributes,
    allowedStyles: { '*': Object.fromEntries(declarations.map((name) => [name, [/^[^\\(&]*$/]])) },
    nonTextTags: [],
    disallowedTagsMode: 'discard',
  });

const blocks =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|' +
  'blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|' +
  'nav|figure|figcaption|details|menu|summary';
/** As it looks for them: whatever begins like a block passes for one, `<thidua-…>` for `<th>`. */
const block = `</?(?:${blocks})[^>]*>`;

/** Paragraphs and line breaks where a text has line breaks: `wpautop`. */
export function wpautop(text: string): string {
  const apart = `${text}\n`
    .replace(/<br\s*\/?>\s*<br\s*\/?>/g, '\n\n')
    .replace(new RegExp(`(<(?:${blocks})[\\s/>])`, 'g'), '\n\n$1')
    .replace(new RegExp(`(</(?:${blocks})>)`, 'g'), '$1\n\n')
    .replace(/<[^>]*>/g, (tag) => tag.replaceAll('\n', ' '));
  const paragraphs = apart.split(/\n\s*\n/).filter((part) => part !== '');
  return paragraphs
    .map((part) => `<p>${part.replace(/^\n+|\n+$/g, '')}</p>\n`)
    .join('')
    .replace(/<p>\s*<\/p>/g, '')
    .replace(/<p>([^<]+)<\/(div|address|form)>/g, '<p>$1</p></$2>')
    .replace(new RegExp(`<p>\\s*(${block})\\s*</p>`, 'g'), '$1')
    .replace(new RegExp(`<p>\\s*(${block})`, 'g'), '$1')
    .replace(new RegExp(`(${block})\\s*</p>`, 'g'), '$1')
    .replace(/\s*\n/g, (space, at: number, all: string) =>
      all.slice(0, at).endsWith('<br />') ? space : '<br />\n',
    )
    .replace(new RegExp(`(${block})\\s*<br />`, 'g'), '$1')
    .replace(/<br \/>(\s*<\/?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)/g, '$1')
    .replace(/\n<\/p>$/, '</p>');
}
