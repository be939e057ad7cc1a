import { printable } from './printable.js';

const clearLine = '\r\u001b[K';
let isShown = false;

/**
 * Says on standard error what is being done, in one line that the next one replaces. Only people at a
 * terminal are told: files and programs get results and nothing else.
 */
export function showProgress(text: string): void {
  if (!process.stderr.isTTY) return;
  isShown = true;
  process.stderr.write(`${clearLine}${printable(text).slice(0, process.stderr.columns - 1)}`);
}

/** Takes the line away, before anything else is printed. */
export function endProgress(): void {
  if (isShown) process.stderr.write(clearLine);
  isShown = false;
}
