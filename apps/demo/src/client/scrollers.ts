/**
 * Gives the keyboard a stop at what is wider than its place, such as long lines of code, and at
 * nothing else. Browsers that make such places stops by themselves need no script for it.
 */
export function startScrollers(): void {
  const agree = (element: Element): void => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight)
      element.setAttribute('tabindex', '0');
    else element.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) agree(target);
  });
  for (const scroller of document.querySelectorAll('.scrolls')) sizes.observe(scroller);
}
