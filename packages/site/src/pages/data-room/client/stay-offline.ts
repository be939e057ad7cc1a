import { offlineScript } from '../../../routes.js';
import { scriptAddress } from './start-worker.js';

/**
 * Lets the room and its guide open without a network from the next visit on; a browser that does not is
 * no fault. This page comes first, then what it leads to in other languages.
 *
 * @param places where the room is, in each language
 */
export async function stayOffline(places: readonly string[]): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  const register = (scope: string): Promise<ServiceWorkerRegistration> =>
    serviceWorker.register(scriptAddress(offlineScript), { scope, updateViaCache: 'none' });
  const own = location.pathname;
  try {
    await register(own);
    await serviceWorker.ready;
    if (!navigator.onLine) return;
    for (const place of places) {
      // Nobody need go there for it to become new.
      if (place !== own) await (await register(place)).update();
    }
  } catch {
    // It opens with a network.
  }
}
