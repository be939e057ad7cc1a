// The service worker of the data room: what the page and its guide need is there without a network. It is
// in charge of those alone, and a new one waits until no tab has the old page.
import {
  addPlugins,
  cleanupOutdatedCaches,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** What the site's build writes in here: addresses, each with the state of what is there. */
declare const self: { __WB_MANIFEST: { url: string; revision: string | null }[] };

/** How long a network that hardly answers is waited for, in milliseconds. */
const patience = 5_000;

cleanupOutdatedCaches();
addPlugins([
  {
    // What the browser has and the server has not changed is not loaded again, as by a second language.
    requestWillFetch: ({ request }) =>
      Promise.resolve(
        request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request,
      ),
  },
]);
// A board is compared with what is published now; with what was kept only where nothing newer can be had.
registerRoute(
  ({ url }) => url.pathname.startsWith('/data/'),
  async ({ request, url }) => {
    try {
      const answer = await fetch(request, { signal: AbortSignal.timeout(patience) });
      if (!answer.ok) throw new Error(answer.statusText);
      // The whole of it, within the time: half of a board is none.
      return new Response(await answer.arrayBuffer(), answer);
    } catch {
      return (await matchPrecache(url.pathname)) ?? Response.error();
    }
  },
);
// What the room is asked to open does not make it another page.
precacheAndRoute(self.__WB_MANIFEST, {
  ignoreURLParametersMatching: [/^utm_/, /^fbclid$/, /^mau$/],
});
