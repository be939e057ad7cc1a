// @ts-check
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inLanes } from '../src/lanes.mjs';

it.each([1, 2, 3, 9])(
  'does every job once, in order, in %i lanes that share them',
  async (width) => {
    let running = 0;
    let most = 0;
    /** @type {number[]} */
    const begun = [];
    const jobs = Array.from({ length: 7 }, (_, index) => async () => {
      begun.push(index);
      running += 1;
      most = Math.max(most, running);
      await setTimeout(index % 3);
      running -= 1;
    });
    await inLanes(Array.from({ length: width }, () => [jobs]));
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(most).toBe(Math.min(width, 7));
    expect(running).toBe(0);
  },
);

it('goes through the queues of a lane in order, and helps with what another began', async () => {
  /** @type {string[]} */
  const begun = [];
  const job =
    (/** @type {string} */ name, milliseconds = 0) =>
    async () => {
      begun.push(name);
      await setTimeout(milliseconds);
    };
  const shared = [job('shared 1', 50), job('shared 2')];
  await inLanes([[shared], [[job('own 1'), job('own 2')], shared]]);
  expect(begun).toEqual(['shared 1', 'own 1', 'own 2', 'shared 2']);
});

it('is rejected with what a job is rejected with', async () => {
  const jobs = [async () => {}, () => Promise.reject(new Error('no such folder'))];
  await expect(inLanes([[jobs], [jobs]])).rejects.toThrow('no such folder');
});
