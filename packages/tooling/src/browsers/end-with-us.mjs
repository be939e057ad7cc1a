// @ts-check
import { spawn } from 'node:child_process';

/**
 * Waits for our end of a pipe to close; terminates politely first, so that lock files and profiles
 * are removed.
 */
const guardScript = `cat >/dev/null
kill -TERM "-$0" && sleep 2 && kill -KILL "-$0"
[ -z "$1" ] || rm -rf "$1"`;

/**
 * Ends a process and everything that it started when this process ends, even if it is killed.
 *
 * @param {number | undefined} pid of the leader of a process group (spawned with `detached`)
 * @param {string} [folder] of theirs, which is removed then
 * @returns {() => void} ends them now
 */
export function endWithUs(pid, folder = '') {
  if (pid === undefined) return () => undefined;
  const guard = spawn('/bin/sh', ['-c', guardScript, String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Detached, so that Ctrl+C does not end it together with us before it has done its work.
    detached: true,
  });
  guard.unref();
  const pipe = /** @type {import('node:net').Socket} */ (guard.stdin);
  pipe.unref();
  return () => void pipe.end();
}
