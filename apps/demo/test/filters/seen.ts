// Runs inside a page: it sees nothing of the test around it.

/** What a reader sees of a page. */
export interface Seen {
  text: string;
  /** Links to full figures. */
  links: number;
  /** How wide the page is, in px. */
  width: number;
}

/** All that is seen of a part of the page, in shadow roots too, and in nothing that is a page of its own. */
export function seenOf(selector: string): Seen {
  let links = 0;
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    const isNoText = ['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME'].includes(node.tagName);
    if (isNoText || !node.checkVisibility({ visibilityProperty: true })) return '';
    if (node.getBoundingClientRect().width === 1) return '';
    if (node instanceof HTMLAnchorElement && /\/xem\//.test(node.href)) links += 1;
    const children =
      node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return [...children].map(textOf).join('');
  };
  const text = textOf(document.querySelector(selector) ?? document.body).replace(/\s+/g, ' ');
  return { text, links, width: document.documentElement.scrollWidth };
}
