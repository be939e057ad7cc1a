import type { Shown } from '../model/shown.js';

/** What the page shows, changed only here. */
export interface RoomState {
  now: () => Shown;
  update: (next: Shown) => void;
  show: (change: Partial<Shown>) => void;
  /** What is shown, without some of it. */
  without: <Name extends keyof Shown>(...names: Name[]) => Omit<Shown, Name>;
}

/**
 * Holds what is shown, and draws it whenever it changes.
 *
 * @param draw draws all of it
 */
export function roomState(first: Shown, draw: (shown: Shown) => void): RoomState {
  let shown = first;
  const update = (next: Shown): void => {
    shown = next;
    draw(shown);
  };
  return {
    now: () => shown,
    update,
    show: (change) => update({ ...shown, ...change }),
    without: <Name extends keyof Shown>(...names: Name[]) => {
      const gone: readonly string[] = names;
      const rest = Object.entries(shown).filter(([name]) => !gone.includes(name));
      return Object.fromEntries(rest) as unknown as Omit<Shown, Name>;
    },
  };
}

/** Leads the keyboard to something, and the eye. */
export function focus(id: string): void {
  const found = document.getElementById(id);
  found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  found?.focus();
  if (found instanceof HTMLInputElement) found.select();
}
