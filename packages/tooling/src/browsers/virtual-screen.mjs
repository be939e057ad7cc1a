// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithUs } from './end-with-us.mjs';
import { within } from './within.mjs';

const side = 4096;

/** Where its pointer rests, in both directions. It never moves: tests click without it. */
export const pointerAt = side / 2;

/**
 * A screen that nobody sees, for browsers that need one; it finds a free number for itself.
 *
 * @returns {Promise<{ display: string, end: () => void }>} `display` as the variable `DISPLAY` has it
 */
export async function openVirtualScreen() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${side}x${side}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  );
  const end = endWithUs(server.pid);
  const told = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  try {
    const [number] = await within(30, 'a screen from Xvfb', once(told, 'data'));
    server.unref();
    // Not closed before everything is read: the server would end.
    /** @type {import('node:net').Socket} */ (told).unref();
    return { display: `:${String(number).trim()}`, end };
  } catch (error) {
    end();
    throw error;
  }
}
