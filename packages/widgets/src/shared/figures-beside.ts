/** What snippets call the figures in plain HTML that stand before an element. */
const className = 'thidua-figures';

/** As a browser reads it: CMS write whole addresses for relative ones. */
function addressOf(url: string): string {
  const link = document.createElement('a');
  link.href = url;
  return link.href;
}

/** Whether an element is all that its paragraph holds. */
const isAlone = ({ parentElement }: Element): boolean =>
  parentElement?.localName === 'p' && parentElement.children.length === 1;

/**
 * The figures in plain HTML that stand directly before an element: a snippet writes them there, and
 * not between the tags, since a CMS that takes a tag away may take its content along. They are known
 * by their class and, where a CMS took that away, by their link to the same full figures.
 *
 * @param fullUrl address of the full figures
 */
export function figuresBeside(element: Element, fullUrl: string | undefined): Element | undefined {
  // Some CMS put a paragraph around every tag that they do not know.
  const before = (isAlone(element) ? element.parentElement : element)?.previousElementSibling;
  if (!before || before.localName === 'a') return undefined;
  const isLinked = (address: string): boolean =>
    [...before.querySelectorAll('a')].some(({ href }) => href === address);
  return before.classList.contains(className) || (fullUrl && isLinked(addressOf(fullUrl)))
    ? before
    : undefined;
}
