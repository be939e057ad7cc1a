import type { Locale } from '@thidua/core';
import { render } from 'lit';
import { act } from '../model/act.js';
import { remedyFor, type FoundIssue } from '../model/groups.js';
import { cellsInForce, mappingInForce } from '../model/in-force.js';
import type { Deeds, Shown, StepName } from '../model/shown.js';
import { emptyWorkspace, type Action, type TypedCell, type Workspace } from '../model/workspace.js';
import { room } from '../views/room.js';
import { toldOf } from '../views/told.js';
import { roomWords } from '../words.js';
import type { AskedFile } from '../worker/protocol.js';
import { addressedExample } from './addressed-example.js';
import { colleagueFrom, Stopped } from './colleague.js';
import { deliver } from './deliver.js';
import { takeDrops } from './drops.js';
import { keeper } from './keeper.js';
import { formKinds } from '../model/form-kinds.js';
import { ownWork } from './own-work.js';
import { publishDeeds } from './publish-deeds.js';
import { focus, roomState } from './room-state.js';
import { scoreDeeds } from './score-deeds.js';
import { sheetDeeds } from './sheet-deeds.js';
import { startWorker } from './start-worker.js';
import { stayOffline } from './stay-offline.js';
import { takenFrom } from './taken-files.js';

/** How long what is published is waited for, in milliseconds: the work is not about it. */
const patience = 10_000;

/** What is shown only of the workspace that is open. */
const found = [
  ...(['studied', 'sheet', 'cell', 'column', 'reasons', 'locality', 'sureness', 'group'] as const),
];

/**
 * Opens the room on its page: shows it, hears what is done, and lets the worker look at what came of it.
 *
 * @param published address of what this site publishes, to compare with
 * @param places where the room is, in each language
 */
export async function openRoom(
  page: HTMLElement,
  locale: Locale,
  published: string,
  places: readonly string[],
): Promise<void> {
  const words = roomWords[locale];
  // Heard at once: a browser would show a file that nobody takes, in place of the page.
  let isOpen = (): void => undefined;
  const opening = new Promise<void>((settle) => (isOpen = settle));
  takeDrops(page, locale, (files) => void opening.then(() => deeds.choose(files)));
  const keep = await keeper();
  const kept = await keep.list();
  const [latest] = kept;
  const initial: Shown = {
    ...{ locale, step: 'files', more: new Map(), sought: '', told: '', isKept: keep.works, kept },
    ...{ workspace: emptyWorkspace, id: '', tried: new Map() },
    ...{
      isStopped: false,
      isArriving: false,
      isNarrow: false,
      forms: formKinds,
      isClearing: false,
    },
  };
  const state = roomState(initial, (shown) => render(room(shown, deeds), page));
  const { show, update, without } = state;
  const given = new Set<string>();
  /** What is published, asked for once: a network that does not answer is not waited for again. */
  let last: Promise<Uint8Array | undefined> | undefined;
  let asking = 0;
  /** Whether another worker answers next, which was given nothing. */
  let isAnew = false;

  const colleague = colleagueFrom(startWorker, (progress) => {
    const rest = without('progress');
    update(progress ? { ...rest, progress } : rest);
  });
  const work = ownWork(
    keep,
    () => state.now().workspace,
    (workspace) => void follow(workspace),
  );
  /** What failed is told; what was stopped can be gone on with. */
  async function attempt<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    // What is asked is about what was looked at.
    if (isAnew) await study();
    try {
      return await task();
    } catch (error) {
      isAnew = true;
      given.clear();
      if (error instanceof Stopped) {
        if (state.now().workspace.files.length > 0) show({ isStopped: true, told: words.stopped });
      } else show({ told: words.failed(error instanceof Error ? error.message : String(error)) });
      return undefined;
    }
  }

  /** Lets the worker look at everything anew; of several looks the last one counts. */
  async function study(): Promise<void> {
    const { workspace } = state.now();
    const own = (asking += 1);
    isAnew = false;
    if (workspace.files.length === 0) {
      update({
        ...without(...found),
        ...{ isStopped: false, tried: new Map() },
      });
      return;
    }
    last ??= fetch(published, { signal: AbortSignal.timeout(patience) })
      .then(async (answer) => (answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined))
      .catch(() => undefined);
    const known = await last;
    show({ isStopped: false });
    const before = new Set(given);
    given.clear();
    const files = workspace.files.map(({ id, name, bytes }): AskedFile => {
      const mapping = mappingInForce(workspace.done, id);
      const isGiven = before.has(id);
      // The worker forgets files that it is not asked about.
      given.add(id);
      return {
        ...{ id, name, changes: cellsInForce(workspace.done, id) },
        ...(mapping && { mapping }),
        ...(!isGiven && { bytes }),
      };
    });
    const { stated } = workspace;
    const question = { files, stated, locale, now: Date.now(), ...(known && { published: known }) };
    const studied = await attempt(() => colleague.ask('study', question));
    if (!studied || own !== asking) return;
    // How sure ranks are was said of the scores before.
    update({ ...without('sureness', 'weighedBy'), studied });
    if (studied.scored) void import('@thidua/widgets/define');
    await Promise.all([sheet.showRows(), explain(state.now().locality)]);
    await scores.showScores();
  }

  async function explain(locality: string | undefined): Promise<void> {
    const isRanked = state
      .now()
      .studied?.scored?.scoreboard.boards[0]?.rows.some(({ code }) => code === locality);
    if (!isRanked || locality === undefined) return update(without('reasons', 'locality'));
    const reasons = await attempt(() => colleague.ask('reasons', locality));
    if (reasons) show({ reasons, locality });
  }

  /** Does something in the room: it is kept, shown, and looked at. */
  function does(action: Action): void {
    const told = toldOf(action, state.now());
    const workspace = act(state.now().workspace, action);
    if (workspace === state.now().workspace) return;
    show({ workspace, told });
    void keepIt();
    void study();
  }

  async function keepIt(): Promise<void> {
    const outcome = await work.keep(state.now().workspace);
    const kept = await keep.list();
    const told = outcome === 'apart' ? words.keptApart : state.now().told;
    show({ isKept: outcome !== 'nowhere', told, id: work.id(), kept });
  }

  /** Shows what another tab did: to this work, or to those that can be chosen. */
  async function follow(workspace?: Workspace): Promise<void> {
    if (workspace) {
      show({ workspace, told: words.followed });
      void study();
    }
    show({ kept: await keep.list() });
  }

  /** Shows another workspace, or a new one. */
  async function open(id: string | undefined): Promise<void> {
    const workspace = await work.open(id);
    update({
      ...without(...found),
      ...{
        workspace,
        id: work.id(),
        told: '',
        isClearing: false,
        more: new Map(),
        tried: new Map(),
      },
    });
    await study();
  }

  async function take(files: Iterable<File>): Promise<void> {
    const { taken, unreadable } = await takenFrom(files);
    if (taken.length > 0) does({ does: 'add', files: taken });
    if (unreadable.length > 0) show({ told: words.unreadable(unreadable.join(', ')) });
  }

  /** A cell of an issue, with what is typed into it. */
  const typed = (
    { issue: { sheet = '', row = 1, column = 1, received } }: FoundIssue,
    text: string,
  ): TypedCell => ({
    ...{ sheet, row: row - 1, column: column - 1, text },
    before: typeof received === 'string' ? received : '',
  });
  const sheet = sheetDeeds(state, colleague, attempt, does);
  const scores = scoreDeeds(state, colleague, attempt);
  const deeds: Deeds = {
    ...sheet.deeds,
    ...scores.deeds,
    ...publishDeeds(state, colleague, attempt),
    go: (step: StepName) => {
      show({ step, told: '', isArriving: true });
      focus('room-step');
      setTimeout(() => show({ isArriving: false }));
    },
    choose: (files) => void take(files),
    trySample: (sample) =>
      void attempt(async () => {
        const made = await colleague.ask('sample', sample);
        if (sample === 'form') return made.forEach(deliver);
        return take(
          made.map(
            ({ name, type, bytes }) => new File([bytes as Uint8Array<ArrayBuffer>], name, { type }),
          ),
        );
      }),
    remove: (file) => does({ does: 'remove', file }),
    askToClear: (isClearing) => show({ isClearing }),
    clear: () => {
      given.clear();
      update({
        ...without(...found),
        isClearing: false,
      });
      does({ does: 'clear' });
      // With the worker goes what it remembers.
      colleague.stop();
    },
    openKept: (id) => void open(id),
    stop: colleague.stop,
    again: () => void study(),
    undo: () => does({ does: 'undo' }),
    redo: () => does({ does: 'redo' }),
    type: (found, text) =>
      does({
        does: 'edit',
        edit: { kind: 'cells', file: found.file.id, cells: [typed(found, text)] },
      }),
    typeAll: (found) => {
      // One edit for each file, so that each can be undone with its file.
      for (const file of new Set(found.map((each) => each.file.id))) {
        const cells = found.flatMap((each) => {
          const text = remedyFor(each);
          return each.file.id === file && text !== undefined ? [typed(each, text)] : [];
        });
        does({ does: 'edit', edit: { kind: 'cells', file, cells } });
      }
    },
    more: (list, count) =>
      show({
        more: new Map(state.now().more).set(list, (state.now().more.get(list) ?? 0) + count),
      }),
    seek: (sought) => show({ sought }),
    explain: (code) => void explain(code || undefined),
    chooseGroup: (group) => show({ group }),
    state: (stated) => does({ does: 'state', stated }),
    narrow: (isNarrow) => show({ isNarrow }),
    chooseForms: (forms) => show({ forms }),
  };

  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) deeds.redo();
    else deeds.undo();
  });
  // A file to try is a work of its own: what was worked on stays as it was.
  const asked = addressedExample();
  show({ workspace: await work.open(asked ? undefined : latest?.id), id: work.id() });
  isOpen();
  void stayOffline(places);
  const example = await asked?.catch(() => undefined);
  if (asked && !example) {
    show({ told: words.noExample });
    if (state.now().workspace.files.length === 0)
      show({ workspace: await work.open(latest?.id), id: work.id() });
  }
  if (example) await take([example]);
  else await study();
}
