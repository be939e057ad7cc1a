// @ts-check
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inLanes } from '../src/lanes.mjs';

it.each([1, 2, 3, 9])('does every job once, in order, at most %i at a time', async (width) => {
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
  await inLanes(jobs, width);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(most).toBe(Math.min(width, 7));
  expect(running).toBe(0);
});

it('is rejected with what a job is rejected with', async () => {
  const jobs = [async () => {}, () => Promise.reject(new Error('no such folder'))];
  await expect(inLanes(jobs, 2)).rejects.toThrow('no such folder');
});
