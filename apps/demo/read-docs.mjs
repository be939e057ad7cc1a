// @ts-check
// The documents of docs/ and what the engine's package exports, for the pages that show them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';

const folder = fileURLToPath(new URL('../../docs', import.meta.url));

/** Documents that are part of another. */
const parts = ['filters-table.md'];

/**
 * A heading's place in its document, as GitHub names it, so that links work in both.
 *
 * @param {string} text
 */
const placeOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/**
 * Reads every document as HTML. A link to a document leads to its page, where pages are, and to a
 * picture, to its copy; what the site does not have is not linked.
 *
 * @returns {import('./src/documents.js').SiteDocument[]}
 */
export function readDocs() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && !parts.includes(name));
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [, title = name, body = ''] = /^# (.*)\n([^]*)$/.exec(text) ?? [];
    const id = basename(name, '.md');
    return {
      ...{ id, title: title.replaceAll('`', ''), locale: id === 'can-bo' ? 'vi' : 'en' },
      sections: [...body.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => ({
        title: heading.replaceAll('`', ''),
        id: placeOf(heading),
      })),
      ...{ vi: rendered(body, 'vi', names), en: rendered(body, 'en', names) },
    };
  });
}

/**
 * Where the site has the pictures of documents and the schemes that they show, and their files.
 *
 * @returns {[address: string, file: string][]}
 */
export const docFiles = () => [
  ...filesBelow('images', '.svg'),
  ...filesBelow('examples/schemes', '.json'),
];

/**
 * @param {string} below
 * @param {string} ending
 * @returns {[address: string, file: string][]}
 */
const filesBelow = (below, ending) =>
  readdirSync(join(folder, below))
    .filter((name) => name.endsWith(ending))
    .map((name) => [`docs/${below}/${name}`, join(folder, below, name)]);

/**
 * @param {string} body
 * @param {'vi' | 'en'} locale
 * @param {readonly string[]} names
 */
function rendered(body, locale, names) {
  const markdown = new MarkdownIt({ html: false });
  const { rules } = markdown.renderer;
  const root = { vi: '/tai-lieu/', en: '/en/docs/' }[locale];
  /** Headings of one name so far: the second one's place ends in -1. */
  const counts = new Map();
  markdown.core.ruler.push('places', ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type === 'heading_open') {
        const place = placeOf(tokens[at + 1]?.content ?? '');
        const before = counts.get(place) ?? 0;
        counts.set(place, before + 1);
        token.attrSet('id', before === 0 ? place : `${place}-${before}`);
      }
      for (const inner of token.children ?? []) {
        if (inner.type === 'image') inner.attrSet('src', `/docs/${inner.attrGet('src')}`);
      }
      if (token.children) token.children = opened(linked(token.children, root, names), locale);
    });
  });
  // What may be wider than a phone is moved by itself.
  rules['table_open'] = () => '<div class="doc-wide scrolls"><table>';
  rules['table_close'] = () => '</table></div>';
  // A corner without words heads nothing.
  rules['th_open'] = (tokens, at) => (tokens[at + 1]?.content ? '<th>' : '<td>');
  rules['th_close'] = (tokens, at) => (tokens[at - 1]?.content ? '</th>' : '</td>');
  rules['fence'] = (tokens, at) =>
    `<pre class="scrolls"><code>${markdown.utils.escapeHtml(tokens[at]?.content ?? '')}</code></pre>`;
  return folded(markdown.render(body));
}

/** A scheme that a document shows, which the data room can open. */
const examplePath = /^examples\/schemes\/[\w-]+\.json$/;

const rooms = {
  vi: { address: '/phong-so-lieu/', words: 'Mở trong phòng số liệu' },
  en: { address: '/en/data-room/', words: 'Open in the data room' },
};

/**
 * Behind the link to each example, one that opens it in the data room.
 *
 * @param {import('markdown-it').Token[]} tokens
 * @param {'vi' | 'en'} locale
 */
function opened(tokens, locale) {
  let example = '';
  return tokens.flatMap((token) => {
    const href = String(token.attrGet('href') ?? '');
    if (token.type === 'link_open') example = href.startsWith('/docs/examples/') ? href : '';
    if (token.type !== 'link_close' || example === '') return [token];
    const Token = /** @type {typeof import('markdown-it').Token} */ (token.constructor);
    const text = (/** @type {string} */ content) =>
      Object.assign(new Token('text', '', 0), { content });
    const link = new Token('link_open', 'a', 1);
    const { address, words } = rooms[locale];
    link.attrs = [
      ['href', `${address}?mau=${example}`],
      ['lang', locale],
    ];
    return [token, text(' ('), link, text(words), new Token('link_close', 'a', -1), text(')')];
  });
}

/** Below this length in characters a document is read as it stands. */
const longDocument = 20_000;

/**
 * The parts of a long document, folded, each as the site writes folded parts.
 *
 * @param {string} html
 */
function folded(html) {
  if (html.length < longDocument) return html;
  const [before = '', ...parts] = html.split(/(?=<h2 )/);
  const folds = parts.map((part) =>
    part.replace(
      /^<h2 id="([^"]*)">(.*?)<\/h2>([^]*)$/,
      '<details class="fold"><summary><h2>$2</h2></summary><div class="fold-body" id="$1">$3</div></details>',
    ),
  );
  return `${before}<div class="folds">${folds.join('\n')}</div>`;
}

/**
 * Links as the site has them; the words of others stay.
 *
 * @param {import('markdown-it').Token[]} tokens
 * @param {string} root
 * @param {readonly string[]} names
 */
function linked(tokens, root, names) {
  let isKept = true;
  return tokens.filter((token) => {
    if (token.type === 'link_open') {
      const href = String(token.attrGet('href') ?? '');
      const [file = '', place] = href.split('#');
      const isExample = examplePath.test(href);
      isKept = isExample || href.startsWith('#') || /^https?:/.test(href) || names.includes(file);
      if (isExample) token.attrSet('href', `/docs/${href}`);
      if (isKept && names.includes(file)) {
        token.attrSet('href', `${root}${basename(file, '.md')}/${place ? `#${place}` : ''}`);
      }
      return isKept;
    }
    return token.type !== 'link_close' || isKept;
  });
}
