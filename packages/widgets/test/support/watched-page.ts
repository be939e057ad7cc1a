import { complaintsScript } from '@thidua/tooling/browsers';
import { bareOf, type ServedSite } from './served-site.js';

/**
 * Runs in the page: notes, at each painting, an element that is empty or stands there twice. A page
 * that is still being read may be painted in the middle of an element.
 */
function watchElements(): void {
  const wrong: string[] = [];
  Object.assign(globalThis, { wrongAtPainting: wrong });
  const look = (): void => {
    for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
      if (!localName.startsWith('thidua-') || !shadowRoot) continue;
      if (document.readyState === 'loading') continue;
      const count = shadowRoot.querySelectorAll('[part=base]').length;
      const isEmpty = !shadowRoot.querySelector('[part=title], [part=value], [part=headline]');
      if (count !== 1 || isEmpty) wrong.push(`${localName}: ${count} frames, empty: ${isEmpty}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What {@link watchedOf} asks a site for. */
export function serveWatchers({ pages }: ServedSite): void {
  pages.set('/complaints.js', complaintsScript);
  pages.set('/watch.js', `(${String(watchElements)})()`);
}

/** A whole page that notes what goes wrong in it, in browsers that do not tell it, too. */
export const watchedOf = (body: string, head = ''): string =>
  bareOf(body, `<script src="/complaints.js"></script><script src="/watch.js"></script>\n${head}`);
