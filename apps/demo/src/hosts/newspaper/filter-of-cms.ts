import sanitizeHtml from 'sanitize-html';

/**
 * What the newspaper's CMS leaves of what an editor pastes: text, tables, pictures, links and
 * frames, each with a few attributes. Scripts, styles and templates are removed with their content;
 * of unknown tags only the content stays.
 *
 * @example
 * filterOfCms('<x-y onclick="z()"><p style="a">8</p></x-y><script>z()</script>'); // '<p>8</p>'
 */
export function filterOfCms(pasted: string): string {
  return sanitizeHtml(pasted, {
    allowedTags: [
      ...['p', 'br', 'h2', 'h3', 'h4', 'strong', 'b', 'em', 'i', 'a', 'blockquote'],
      ...['ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
      ...['figure', 'figcaption', 'img', 'iframe'],
    ],
    allowedAttributes: {
      a: ['href'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      img: ['src', 'alt', 'width', 'height'],
      iframe: ['src', 'title', 'width', 'height', 'class'],
    },
    allowedSchemes: ['http', 'https'],
    allowProtocolRelative: false,
    nonTextTags: ['script', 'style', 'template', 'noscript', 'textarea', 'option'],
    disallowedTagsMode: 'discard',
  });
}
