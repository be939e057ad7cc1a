import type { Deeds } from '../model/shown.js';
import { movesAtOnce, type TriedWeights } from '../worker/protocol.js';
import { roomWords } from '../words.js';
import type { Colleague } from './colleague.js';
import type { RoomState } from './room-state.js';

type ScoreDeeds = Pick<Deeds, 'findSureness' | 'tryWeight' | 'forgetWeights' | 'moreMoves'>;

/** What a reader can ask of scores: how sure ranks are, what other weights would move, who else moved. */
export function scoreDeeds(
  state: RoomState,
  colleague: Colleague,
  attempt: <Result>(task: () => Promise<Result>) => Promise<Result | undefined>,
): { deeds: ScoreDeeds; showScores: () => Promise<void> } {
  const { show } = state;
  const scoredNow = () => state.now().studied?.scored;

  /** Shows something that was found of scores, unless others were computed meanwhile. */
  function add(scored: ReturnType<typeof scoredNow>, found: Partial<typeof scored>): boolean {
    const { studied } = state.now();
    if (!studied || !scored || studied.scored?.scoreboard !== scored.scoreboard) return false;
    const { weighed: _, ...rest } = studied.scored;
    const kept = 'weights' in (found ?? {}) ? rest : studied.scored;
    show({ studied: { ...studied, scored: { ...kept, ...found } } });
    return true;
  }

  async function findSureness(): Promise<void> {
    const scored = scoredNow();
    const sureness = await attempt(() => colleague.ask('sureness'));
    if (sureness && scored?.scoreboard === scoredNow()?.scoreboard) show({ sureness });
  }

  async function weigh(isTold: boolean): Promise<void> {
    const { tried, locale } = state.now();
    const scored = scoredNow();
    const weights: TriedWeights = [...tried];
    const found = await attempt(() => colleague.ask('weigh', weights));
    if (!found || tried !== state.now().tried || !add(scored, found)) return;
    show({ weighedBy: tried });
    if (!isTold) return;
    const words = roomWords[locale].weights;
    show({
      told: tried.size === 0 ? words.forgotten : words.moved(found.weighed?.otherRanks ?? 0),
    });
  }

  return {
    deeds: {
      findSureness: () => void findSureness(),
      tryWeight: (part, weight) => {
        show({ tried: new Map(state.now().tried).set(part, weight) });
        void weigh(true);
      },
      forgetWeights: () => {
        show({ tried: new Map() });
        void weigh(true);
      },
      moreMoves: (compared) =>
        void attempt(async () => {
          const scored = scoredNow();
          const all = scored?.[compared];
          const known = all?.rows.length ?? 0;
          const rows = await colleague.ask('moves', compared, known, movesAtOnce);
          if (!scored || !all || scoredNow()?.[compared] !== all) return;
          add(scored, { [compared]: { ...all, rows: [...all.rows, ...rows] } });
        }),
    },
    showScores: async () => {
      const scored = scoredNow();
      if (!scored || scored.scoreboard.boards.length === 0) return;
      if (!scored.sureness.isLong) await findSureness();
      if (state.now().tried.size > 0) await weigh(false);
    },
  };
}
