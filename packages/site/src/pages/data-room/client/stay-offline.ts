import { offlineScript } from '../../../routes.js';
import { scriptAddress } from './start-worker.js';

/** Lets the page open without a network from the next visit on; a browser that does not is no fault. */
export function stayOffline(): void {
  const { serviceWorker } = navigator as Partial<Navigator>;
  void serviceWorker
    ?.register(scriptAddress(offlineScript), { scope: location.pathname, updateViaCache: 'none' })
    .catch(() => undefined);
}
