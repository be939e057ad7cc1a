import { together, type Piece } from '../worker/pieces.js';
import type { Progress, Work, WorkAnswer, WorkRequest } from '../worker/protocol.js';

/** That the work was stopped before it was done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

interface Waiting {
  settle: (result: unknown) => void;
  refuse: (error: Error) => void;
  /** What has come of a long answer. */
  pieces: Piece[];
}

/** The worker as the page knows it: asked by name, and stopped at any time. */
export interface Colleague {
  ask: <Name extends keyof Work>(
    name: Name,
    ...parameters: Parameters<Work[Name]>
  ) => ReturnType<Work[Name]>;
  /** Ends what is being done; the next question is answered by a new worker. */
  stop: () => void;
}

/**
 * Does long work beside the page.
 *
 * @param start starts a worker
 * @param tell is told how far it is
 */
export function colleagueFrom(
  start: () => Worker,
  tell: (progress: Progress | undefined) => void,
): Colleague {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const endWith = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { refuse } of all) refuse(error);
    tell(undefined);
  };
  const hear = ({ data }: MessageEvent<WorkAnswer>): void => {
    const one = waiting.get(data.id);
    if (!one) return;
    if ('progress' in data) return tell(data.progress);
    if ('piece' in data) return void one.pieces.push(data.piece);
    waiting.delete(data.id);
    if (waiting.size === 0) tell(undefined);
    if ('error' in data) one.refuse(new Error(data.error));
    else one.settle(together(data.result, one.pieces));
  };
  const started = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', hear);
    worker.addEventListener('error', ({ message }) => endWith(new Error(message)));
    return worker;
  };
  return {
    ask: (name, ...parameters) => {
      const id = (count += 1);
      const answer = new Promise<unknown>((settle, refuse) =>
        waiting.set(id, { settle, refuse, pieces: [] }),
      );
      started().postMessage({ id, ask: name, parameters } satisfies WorkRequest);
      return answer as ReturnType<Work[typeof name]>;
    },
    stop: () => endWith(new Stopped('The work was stopped')),
  };
}
