// For the page that holds frames: gives each <iframe class="thidua-frame"> the height of what it
// shows, and hides the figures in words below it while it works. Runs as a module and as a classic
// script, and does nothing if it is already running.
const smallest = 50;
const largest = 20_000;
/** A height that no board has. */
const absurd = 1_000_000;
/** More changes than this within five seconds are a loop: the frame keeps its height from then on. */
const mostChanges = 50;
const calmMilliseconds = 5000;

interface Changes {
  since: number;
  count: number;
  height: number;
}

const changesOf = new WeakMap<HTMLIFrameElement, Changes>();

/** Where a frame's messages must come from: its own address, whatever is in it now. */
function originOf({ sandbox, src }: HTMLIFrameElement): string | undefined {
  if (sandbox.length && !sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
}

function resize(frame: HTMLIFrameElement, height: number): void {
  const now = performance.now();
  let changes = changesOf.get(frame);
  if (changes?.height === height) return;
  if (!changes || (changes.count < mostChanges && now - changes.since > calmMilliseconds)) {
    changes = { since: now, count: 0, height };
    changesOf.set(frame, changes);
  }
  changes.count += 1;
  if (changes.count > mostChanges) return;
  changes.height = height;
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const edges = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  // Pages say `iframe { height: auto }`, which beats the attribute.
  frame.style.setProperty('height', `${height + edges}px`, 'important');
}

const findFrames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>('iframe.thidua-frame');

function listen({ data, origin, source }: MessageEvent<{ thiduaHeight?: unknown } | null>): void {
  const height = data?.thiduaHeight;
  if (typeof height !== 'number' || !(height > 0 && height < absurd)) return;
  for (const frame of findFrames()) {
    if (frame.contentWindow === source && originOf(frame) === origin) {
      resize(frame, Math.min(Math.max(Math.ceil(height), smallest), largest));
      hideWords(frame);
    }
  }
}

/**
 * The figures in words below a frame: the next non-empty content, whatever wraps either of them.
 */
function wordsBelow(frame: Element): Element | undefined {
  for (let at: Element | null = frame; at && at !== document.body; at = at.parentElement) {
    let next = at.nextElementSibling;
    while (next && !next.textContent.trim()) next = next.nextElementSibling;
    if (next) return next.classList.contains('thidua-figures') ? next : undefined;
  }
  return undefined;
}

/**
 * On paper a frame may be cut or blank; and a reader view has nothing else. A frame without `width`
 * is as wide as its column, even if the snippet's style was stripped; any rule of the page is
 * stronger.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '@media screen { [data-thidua-framed] { display: none !important } } ' +
    ':where(.thidua-frame) { border: 0 } :where(.thidua-frame:not([width])) { width: 100% }',
);

/** A frame that has sent a message shows all of it. */
const hideWords = (frame: Element): void =>
  wordsBelow(frame)?.setAttribute('data-thidua-framed', '');

const key = Symbol.for('thidua.frames');
const page = globalThis as { [key]?: true };
if (!page[key]) {
  page[key] = true;
  addEventListener('message', listen);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // Frames that sent a message before this script listened are asked to send it again.
  for (const { contentWindow } of findFrames()) contentWindow?.postMessage('thidua-height', '*');
}
