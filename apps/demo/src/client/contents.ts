import { addressed } from './addressed.js';
import { keepInHistory } from './keep-in-history.js';

/** How far down a part may begin to be the one that is read, in pixels: below what stays at the top. */
const readingLine = 120;

/** What is kept of a page in the history, so that Back finds it as it was left. */
interface Kept {
  folds?: readonly number[];
}

/**
 * Lets the contents of a long page follow the reader, and folded parts open for links, for paper, all
 * at once, and again on coming back. Without it contents and folds work as the browser has them.
 */
export function startContents(): void {
  const room = document.querySelector<HTMLElement>('.with-contents');
  if (!room) return;
  follow(room);
  const folds = [...room.querySelectorAll('details')];
  if (folds.length > 0) startFolds(room, folds);
}

function startFolds(room: HTMLElement, folds: readonly HTMLDetailsElement[]): void {
  const parts = folds.filter(({ className }) => className === 'fold');
  const { openAll = '', closeAll = '' } = room.dataset;
  const all = room.querySelector('.fold-all');
  const isAllOpen = (): boolean => parts.every(({ open }) => open);
  const agree = (): void => {
    if (all) all.textContent = isAllOpen() ? closeAll : openAll;
    // What a search opens is not what the reader left open.
    if (document.querySelector('.is-filtered')) return;
    const state = history.state as Kept | null;
    const open = folds.flatMap((fold, place) => (fold.open ? [place] : []));
    if (String(state?.folds) === String(open)) return;
    keepInHistory({ ...state, folds: open });
  };
  const reveal = (): void => {
    const target = addressed();
    let isFolded = false;
    for (const fold of folds) {
      if (!target || fold.open || !fold.contains(target)) continue;
      fold.open = true;
      isFolded = true;
    }
    if (isFolded) target?.scrollIntoView();
    agree();
  };

  const kept = (history.state as Kept | null)?.folds;
  if (kept) folds.forEach((fold, place) => (fold.open = kept.includes(place)));
  reveal();
  addEventListener('hashchange', reveal);
  // Of one fold, not of what it holds: such an event does not rise.
  document.addEventListener('toggle', agree, { capture: true });
  all?.addEventListener('click', () => {
    const open = !isAllOpen();
    for (const part of parts) part.open = open;
  });
  forPaper(folds);
}

/** Paper has everything: older browsers print only what is open. */
function forPaper(folds: readonly HTMLDetailsElement[]): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = folds.filter(({ open }) => !open);
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}

/** Marks the part that is being read, and puts the contents away once they have been used. */
function follow(room: HTMLElement): void {
  const contents = room.querySelector<HTMLElement>('.contents');
  const here = room.querySelector<HTMLElement>('#contents-here');
  const links = [...room.querySelectorAll<HTMLAnchorElement>('.contents a')];
  if (!contents || !here) throw new Error('The contents of the page are not whole');
  /** Where a part begins: the heading of a folded one, whose place is in what is folded. */
  const starts = links.map(({ hash }) => {
    const id = decodeURIComponent(hash.slice(1));
    const place = document.getElementById(id);
    return place?.closest('.fold') ?? place;
  });
  let isWaiting = false;
  const mark = (): void => {
    isWaiting = false;
    const isAbove = (start: Element | null): boolean =>
      start !== null && start.getBoundingClientRect().top <= readingLine;
    const last = starts.filter(isAbove).length - 1;
    links.forEach((link, place) => {
      if (place === last) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
    here.textContent = links[last]?.textContent ?? '';
  };
  const wait = (): void => {
    if (!isWaiting) requestAnimationFrame(mark);
    isWaiting = true;
  };
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', wait);
  wait();
  contents.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a');
    if (isLink && 'popover' in contents && contents.matches(':popover-open'))
      contents.hidePopover();
  });
}
