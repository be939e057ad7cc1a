/** What snippets call the figures in plain HTML that stand before an element. */
const className = 'thidua-figures';

/** As a browser reads it: CMS write whole addresses for relative ones. */
function addressOf(url: string): string {
  const link = document.createElement('a');
  link.href = url;
  return link.href;
}

/** The outermost of what holds nothing but this element: some CMS put tags around those that they do not know. */
function wrapped(element: Element): Element {
  const { parentElement: around } = element;
  const isAlone =
    around !== null &&
    around !== document.body &&
    [...around.childNodes].every((node) => node === element || !node.textContent?.trim());
  return isAlone ? wrapped(around) : element;
}

/**
 * The figures in plain HTML that stand directly before an element: a snippet writes them there, and
 * not between the tags, since a CMS that takes a tag away may take its content along. They are known
 * by their class and, where a CMS took that away, by their link to the same full figures.
 *
 * @param fullUrl address of the full figures
 */
export function figuresBeside(element: Element, fullUrl: string | undefined): Element | undefined {
  const before = wrapped(element).previousElementSibling;
  if (!before || before.localName === 'a') return undefined;
  const isLinked = (address: string): boolean =>
    [...before.querySelectorAll('a')].some(({ href }) => href === address);
  return before.classList.contains(className) || (fullUrl && isLinked(addressOf(fullUrl)))
    ? before
    : undefined;
}
