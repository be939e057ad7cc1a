import { sitePartsPath } from '../../../routes.js';
import type { Deeds } from '../model/shown.js';
import type { MadeFile } from '../worker/protocol.js';
import { roomWords } from '../words.js';
import type { Colleague } from './colleague.js';
import { deliver } from './deliver.js';
import type { RoomState } from './room-state.js';

type PublishDeeds = Pick<
  Deeds,
  'mended' | 'takeMapping' | 'make' | 'makeElement' | 'makeSite' | 'chooseElement'
>;

/** What is taken away: made by the worker, given to the reader as a download. */
export function publishDeeds(
  { now, show }: RoomState,
  colleague: Colleague,
  attempt: <Result>(task: () => Promise<Result>) => Promise<Result | undefined>,
): PublishDeeds {
  const words = roomWords[now().locale];
  const give = async (task: () => Promise<MadeFile>): Promise<void> => {
    const made = await attempt(task);
    if (!made) return;
    deliver(made);
    show({ told: words.made(made.name) });
  };
  /** What sites have alike: the worker, which makes a site of it, may load nothing itself. */
  async function siteParts(): Promise<Uint8Array> {
    const answer = await fetch(sitePartsPath).catch(() => undefined);
    if (!answer?.ok) throw new Error(words.withoutParts);
    return new Uint8Array(await answer.arrayBuffer());
  }
  return {
    mended: (file) => void give(() => colleague.ask('mended', file)),
    takeMapping: () => void give(() => colleague.ask('nextMapping')),
    make: (product) => void give(() => colleague.ask('make', product, now().forms)),
    makeElement: (element) =>
      void give(() => colleague.ask('makeElement', element, now().locality)),
    makeSite: () => void give(async () => colleague.ask('makeSite', await siteParts())),
    chooseElement: (element) => show({ element }),
  };
}
