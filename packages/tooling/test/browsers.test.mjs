// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { within } from '../src/browsers/within.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('a browser that hangs', () => {
  it('is waited for no longer than the limit, and the sentence says for what', async () => {
    const never = new Promise(() => undefined);
    await expect(within(0.05, 'a picture in webkit', never)).rejects.toThrow(
      'Waited 0.05 s in vain for a picture in webkit.',
    );
    await expect(within(5, 'an answer', Promise.resolve(7))).resolves.toBe(7);
  });
});

describe('a browser that is missing', () => {
  it.each([
    ['/nowhere/firefox', 'not installed'],
    ['/bin/false', 'does not start: '],
  ])('is left out, with the reason and what to do: %s', async (path, why) => {
    vi.stubEnv('FIREFOX_PATH', path);
    const { availableBrowsers, leftOutLines } = await import('../src/browsers/available.mjs');
    const { ready, leftOut } = await availableBrowsers(['firefox']);
    expect(ready).toEqual([]);
    const [line, ...more] = leftOutLines(leftOut);
    expect(more).toEqual([]);
    expect(line).toContain(`Left out: firefox: ${why}`);
    expect(line).toContain('apt-get install firefox-esr');
  });

  it('is never Chromium: its tests fail instead', async () => {
    vi.stubEnv('CHROME_PATH', '/bin/false');
    const { availableBrowsers } = await import('../src/browsers/available.mjs');
    const { ready, leftOut } = await availableBrowsers(['chromium']);
    expect(ready.map(({ name }) => name)).toEqual(['chromium']);
    expect(leftOut).toEqual([]);
  });
});

describe('what is started for a browser', () => {
  /** @param {number} pid whatever is ended but still counted by who started it, is not running */
  const isRunning = (pid) => {
    try {
      process.kill(pid, 0);
      const stat = `/proc/${pid}/stat`;
      return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
    } catch {
      return false;
    }
  };
  const script = `
    import { spawn } from 'node:child_process';
    import { endWithUs } from '${new URL('../src/browsers/end-with-us.mjs', import.meta.url).href}';
    const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
    const end = endWithUs(child.pid);
    console.log(child.pid);
    process.on('SIGUSR2', end);
    setInterval(() => undefined, 1000);`;

  it.each(/** @type {const} */ (['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGUSR2']))(
    'ends with the tests, also by %s',
    async (signal) => {
      const tests = spawn(process.execPath, ['--input-type=module', '-e', script]);
      const [told] = await once(tests.stdout, 'data');
      const pid = Number(told);
      expect(isRunning(pid)).toBe(true);
      tests.kill(signal);
      await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
      tests.kill('SIGKILL');
    },
  );
});
