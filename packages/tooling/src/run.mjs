// @ts-check
import { spawn } from 'node:child_process';
import { root } from './workspaces.mjs';

/**
 * Runs a command and shows what it prints.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: Record<string, string> }} [options] `env` is added to the present one
 * @returns {Promise<number>} exit status; 1 if it could not be started or was killed
 */
export function run(command, parameters, { cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (status) => resolve(status ?? 1));
  });
}
