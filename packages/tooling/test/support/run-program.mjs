// @ts-check
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/workspaces.mjs';

/**
 * Runs a program of the repository in any folder; gives what it prints, and whether it succeeded.
 *
 * @param {string} folder absolute
 * @param {string} program such as `typescript/bin/tsc`
 * @param {...string} parameters
 */
export function runProgram(folder, program, ...parameters) {
  try {
    const options = /** @type {const} */ ({ cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    const printed = execFileSync(
      process.execPath,
      [join(root, 'node_modules', program), ...parameters],
      options,
    );
    return { printed, hasPassed: true };
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    return { printed: stdout + stderr, hasPassed: false };
  }
}
