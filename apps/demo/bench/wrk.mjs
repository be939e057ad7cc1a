import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const wrk = ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'].find(existsSync);

/**
 * Requests a second that a server answers to readers who ask for these paths in turns, each time for
 * the whole.
 *
 * @param {string} url
 * @param {string[]} paths
 * @throws where an answer was not 2xx
 */
export async function requestsPerSecond(url, paths) {
  const room = mkdtempSync(join(tmpdir(), 'wrk-'));
  const script = join(room, 'paths.lua');
  writeFileSync(
    script,
    `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local next = 0
function request()
  next = next % #paths + 1
  return wrk.format('GET', paths[next], { ['Accept-Encoding'] = 'gzip, deflate, br' })
end
`,
  );
  try {
    const { stdout } = await promisify(execFile)(wrk, [
      ...['--threads', '1', '--connections', '32', '--duration', '2s'],
      ...['--script', script, url],
    ]);
    if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
    return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]);
  } finally {
    rmSync(room, { recursive: true });
  }
}
