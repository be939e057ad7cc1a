/** Content types by the ending of the file. Text is UTF-8; JSON always is, and says so nowhere. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  map: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/**
 * The content type of a path; of one that ends with a stroke, that of its page.
 *
 * @example
 * contentTypeOf('/en/'); // 'text/html; charset=utf-8'
 */
export function contentTypeOf(path: string): string | undefined {
  const ending = path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
  const type = Object.entries(contentTypes).find(([known]) => known === ending)?.[1];
  return type?.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
