import type { Language } from '@thidua/core';
import { isProblem } from '../error-event.js';
import { csvOf } from './csv.js';
import { pngOf } from './png.js';
import type { Offers } from './take-away.js';

/** Longer than any browser takes to begin a download, in milliseconds. */
const patience = 60_000;

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

/** The address at which the view is seen: that of the full figures, or the page and the element on it. */
function addressOf({ fullUrl, id }: HTMLElement & { fullUrl: string | undefined }): string {
  const { href } = location;
  if (fullUrl) return new URL(fullUrl, href).href;
  return id ? new URL(`#${encodeURIComponent(id)}`, href).href : href;
}

/**
 * Does what a reader asked for.
 *
 * @returns the address that could not be copied; nothing where all went well
 */
export async function carryOut(
  way: 'csv' | 'png' | 'calendar' | 'link',
  { name, table, picture, movement, calendar }: Offers,
  host: HTMLElement & { fullUrl: string | undefined },
  locale: Language,
): Promise<string | undefined> {
  if (way === 'link') {
    const address = addressOf(host);
    try {
      await navigator.clipboard.writeText(address);
      return undefined;
    } catch {
      return address;
    }
  }
  if (way === 'csv') {
    save(new Blob([csvOf(table)], { type: 'text/csv' }), `${name}.csv`);
  } else if (way === 'calendar') {
    save(new Blob([(await calendar?.()) ?? ''], { type: 'text/calendar' }), `${name}.ics`);
  } else {
    const content = await picture();
    if (isProblem(content)) throw new Error(content.message);
    save(await pngOf(content, movement, locale), `${name}.png`);
  }
  return undefined;
}
