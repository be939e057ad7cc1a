// The entry of the worker: hears questions, answers them one after the other.
import { desk } from './desk.js';
import { inPieces } from './pieces.js';
import type { Progress, WorkAnswer, WorkRequest } from './protocol.js';

const say = (answer: WorkAnswer): void => self.postMessage(answer);
let asked = 0;
const work = desk((progress: Progress) => say({ id: asked, progress }));
let last: Promise<void> = Promise.resolve();

async function answer({ id, ask, parameters }: WorkRequest): Promise<void> {
  asked = id;
  try {
    const task = work[ask] as (...all: readonly unknown[]) => Promise<unknown>;
    const { rest, pieces } = inPieces(await task(...parameters));
    for (const piece of pieces) say({ id, piece });
    say({ id, result: rest });
  } catch (error) {
    say({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => {
  last = last.then(() => answer(data));
});
