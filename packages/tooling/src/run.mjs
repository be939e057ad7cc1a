// @ts-check
import { spawn } from 'node:child_process';
import { root } from './workspaces.mjs';

/**
 * Runs a command and shows what it prints.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: Record<string, string>, stdout?: 1 | 2 }} [options] `env` is added to
 *   the present one; `stdout: 2` leaves standard output to the caller
 * @returns {Promise<number>} exit status; 1 if it could not be started or was killed
 */
export function run(command, parameters, { cwd = root, env = {}, stdout = 1 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout, 'inherit'],
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

/**
 * Runs a command and keeps what it prints, errors among it.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: Record<string, string> }} [options] `env` is added to the present one
 * @returns {Promise<{ status: number, printed: string }>} status 1 if it could not be started or was killed
 */
export function runSilently(command, parameters, { cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
      });
    }
    child.once('error', ({ message }) => resolve({ status: 1, printed: message }));
    child.once('close', (status) => resolve({ status: status ?? 1, printed }));
  });
}
