// The service worker of the data room: what the page needs is there without a network. It is in charge of
// that page alone, and a new one waits until no tab has the old page.
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/** What the site's build writes in here: addresses, each with the state of what is there. */
declare const self: { __WB_MANIFEST: { url: string; revision: string | null }[] };

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
