// For the page inside a frame: tells the outer page how tall it is. See iframe.ts.
let width = innerWidth;
let viewport = innerHeight;
let seen = 0;
/** Changes that may have been echoes but are still reported; further ones are not. */
let doubts = 2;

/** The height of the content; never the viewport's height, which the outer page then changes. */
function heightOf(root: Element): number {
  const { height } = root.getBoundingClientRect();
  const { scrollHeight, clientHeight } = root;
  return Math.ceil(scrollHeight > clientHeight ? Math.max(scrollHeight, height) : height);
}

function tell(): void {
  seen = heightOf(document.documentElement);
  // A height is no secret, and the outer page's origin is not known.
  parent.postMessage({ thiduaHeight: seen }, '*');
}

/**
 * Content that is measured by the viewport grows with the frame, and would make it grow again. A
 * change that comes together with one of the viewport's height, in the same direction, is an echo
 * if it is no larger; a larger one may be genuine, and is reported at most twice.
 */
function isEcho(change: number): boolean {
  const grown = innerHeight - viewport;
  const isSameWidth = innerWidth === width;
  width = innerWidth;
  viewport = innerHeight;
  return isSameWidth && change * grown > 0 && (Math.abs(change) <= Math.abs(grown) || --doubts < 0);
}

function check(): void {
  const change = heightOf(document.documentElement) - seen;
  seen += change;
  if (!isEcho(change) && change) tell();
}

/**
 * Paper is narrower than most screens: wrapped text becomes taller than the frame, and no message
 * can resize it in time. Scaling down is better than losing the source, which is last.
 */
function fitPaper({ matches }: MediaQueryListEvent): void {
  const { scrollHeight, style } = document.documentElement;
  style.zoom = matches ? `${Math.min(1, innerHeight / scrollHeight)}` : '';
}

if (parent !== window) {
  const observer = new ResizeObserver(check);
  observer.observe(document.documentElement);
  observer.observe(document.body);
  addEventListener('resize', check);
  addEventListener('load', check);
  matchMedia('print').addEventListener('change', fitPaper);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data === 'thidua-height') tell();
  });
}
