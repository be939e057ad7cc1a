/** The class that snippets give to the figures in plain HTML before an element. */
const className = 'thidua-figures';

/** As a browser resolves it: CMS replace relative addresses by absolute ones. */
function addressOf(url: string): string {
  const link = document.createElement('a');
  link.href = url;
  return link.href;
}

/** The outermost wrapper that holds only this element: some CMS wrap tags that they do not know. */
function wrapped(element: Element): Element {
  const { parentElement: around } = element;
  const isAlone =
    around !== null &&
    around !== document.body &&
    [...around.childNodes].every((node) => node === element || !node.textContent?.trim());
  return isAlone ? wrapped(around) : element;
}

/**
 * The figures in plain HTML directly before an element: a snippet puts them there, not between the
 * tags, since a CMS that strips a tag may strip its content too. They are recognised by their class
 * or, if a CMS stripped it, by their link to the same full figures.
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
