// For the page inside a frame: tells the page around it how tall it is. See iframe.ts.
let width = innerWidth;
let viewport = innerHeight;
let seen = 0;
/** Changes that may have been echoes and were told all the same; more are not. */
let doubts = 2;

/** What the content needs; never the viewport's own height, which is what the answer changes. */
function heightOf(root: Element): number {
  const { height } = root.getBoundingClientRect();
  const { scrollHeight, clientHeight } = root;
  return Math.ceil(scrollHeight > clientHeight ? Math.max(scrollHeight, height) : height);
}

function tell(): void {
  seen = heightOf(document.documentElement);
  // A height is no secret, and who holds the frame is not known.
  parent.postMessage({ thiduaHeight: seen }, '*');
}

/**
 * Content that is measured by the viewport grows with the frame, and would make it grow again. A
 * change that comes together with one of the viewport's height, in the same direction, is an echo if
 * it is no larger; a larger one may be news, and is told twice at most.
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
 * Paper is narrower than most screens: what wraps is taller than the frame then, which no message
 * makes taller in time. Rather smaller than without the source, which stands last.
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
