/**
 * What a strict CMS leaves of pasted HTML. Runs in the page, so that the browser's own parser reads
 * it: no scripts, styles, templates or comments, no attribute but a web link, and of custom tags
 * only what is inside.
 */
export function strip(html: string): string {
  const kept = new DOMParser().parseFromString(html, 'text/html').body;
  kept.querySelectorAll('script, style, template, svg').forEach((element) => element.remove());
  for (const element of kept.querySelectorAll('*')) {
    if (element.localName.includes('-')) element.replaceWith(...element.childNodes);
    for (const name of element.getAttributeNames()) {
      const isLink = name === 'href' && /^https?:/.test(element.getAttribute(name) ?? '');
      if (!isLink) element.removeAttribute(name);
    }
  }
  return kept.innerHTML;
}
