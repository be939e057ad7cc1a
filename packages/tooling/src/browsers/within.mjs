// @ts-check
/**
 * Waits for a promise, but not for ever: a browser that hangs must not hang the run.
 *
 * @template Result
 * @param {number} seconds
 * @param {string} what is waited for, as a noun: `a picture from webkit`
 * @param {Promise<Result>} promise
 * @returns {Promise<Result>} rejects when the time is over; the work itself is not stopped
 */
export async function within(seconds, what, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const end = new Promise((_resolve, reject) => {
    const late = () => reject(new Error(`Waited ${seconds} s in vain for ${what}.`));
    timer = setTimeout(late, seconds * 1000);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
  }
}
