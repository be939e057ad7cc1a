import type { Locale } from '@thidua/core';
import type { Mapping } from '@thidua/sheets';
import { render } from 'lit';
import { act } from '../model/act.js';
import { lettersOf } from '../model/address.js';
import { remedyFor, type FoundIssue } from '../model/groups.js';
import { cellsInForce, mappingInForce } from '../model/in-force.js';
import type { Deeds, Shown, StepName } from '../model/shown.js';
import { withColumn, withoutName } from '../model/with-column.js';
import {
  emptyWorkspace,
  type Action,
  type KeptFile,
  type TypedCell,
  type Workspace,
} from '../model/workspace.js';
import { rowsAtOnce } from '../views/sheet.js';
import { room } from '../views/room.js';
import { roomWords } from '../words.js';
import type { AskedFile, MadeFile } from '../worker/protocol.js';
import { colleagueFrom, Stopped } from './colleague.js';
import { deliver } from './deliver.js';
import { takeDrops } from './drops.js';
import { keeper } from './keeper.js';
import { newId } from './new-id.js';
import { ownWork } from './own-work.js';
import { startWorker } from './start-worker.js';
import { stayOffline } from './stay-offline.js';

/**
 * Opens the room on its page: shows it, hears what is done, and lets the worker look at what came of it.
 *
 * @param published address of what this site publishes, to compare with
 */
export async function openRoom(
  page: HTMLElement,
  locale: Locale,
  published: string,
): Promise<void> {
  const words = roomWords[locale];
  // Heard at once: a browser would show a file that nobody takes, in place of the page.
  let isOpen = (): void => undefined;
  const opening = new Promise<void>((settle) => (isOpen = settle));
  takeDrops(page, locale, (files) => void opening.then(() => deeds.choose(files)));
  const keep = await keeper();
  const kept = await keep.list();
  const [latest] = kept;
  let shown: Shown = {
    ...{ locale, step: 'files', opened: new Set(), told: '', isKept: keep.works, kept },
    ...{ workspace: emptyWorkspace, id: '' },
    ...{ isStopped: false, isNarrow: false, isClearing: false },
  };
  const given = new Set<string>();
  let last: Uint8Array | undefined;
  let asking = 0;

  const colleague = colleagueFrom(startWorker, (progress) => {
    const { progress: _, ...rest } = shown;
    update(progress ? { ...rest, progress } : rest);
  });
  const work = ownWork(
    keep,
    () => shown.workspace,
    (workspace) => void follow(workspace),
  );
  const draw = (): void => {
    render(room(shown, deeds), page);
  };
  function update(next: Shown): void {
    shown = next;
    draw();
  }
  const show = (change: Partial<Shown>): void => update({ ...shown, ...change });
  const without = <Name extends keyof Shown>(...names: Name[]): Omit<Shown, Name> => {
    const gone: readonly string[] = names;
    const rest = Object.entries(shown).filter(([name]) => !gone.includes(name));
    return Object.fromEntries(rest) as unknown as Omit<Shown, Name>;
  };

  /** What failed is told; what was stopped can be gone on with. */
  async function attempt<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await task();
    } catch (error) {
      if (error instanceof Stopped) {
        given.clear();
        if (shown.workspace.files.length > 0) show({ isStopped: true, told: words.stopped });
      } else show({ told: words.failed(error instanceof Error ? error.message : String(error)) });
      return undefined;
    }
  }

  /** Lets the worker look at everything anew; of several looks the last one counts. */
  async function study(): Promise<void> {
    const { workspace } = shown;
    const own = (asking += 1);
    if (workspace.files.length === 0) {
      update({
        ...without('studied', 'sheet', 'cell', 'column', 'reasons', 'locality'),
        isStopped: false,
      });
      return;
    }
    last ??= await fetch(published)
      .then(async (answer) => (answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined))
      .catch(() => undefined);
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
    const question = { files, stated, locale, now: Date.now(), ...(last && { published: last }) };
    const studied = await attempt(() => colleague.ask('study', question));
    if (!studied || own !== asking) return;
    show({ studied });
    if (studied.scored) void import('@thidua/widgets/define');
    await Promise.all([showRows(), explain(shown.locality)]);
  }

  /** Draws the rows of the sheet that is shown, or of the first one that has any. */
  async function showRows(): Promise<void> {
    const { studied, sheet } = shown;
    const files = (studied?.files ?? []).filter(({ sheets }) => sheets.length > 0);
    const isThere = files.some(
      ({ id, sheets }) => id === sheet?.file && sheets.some(({ name }) => name === sheet.sheet),
    );
    const wrong = files.find(({ report }) => report.issues.length > 0) ?? files.at(-1);
    const first = wrong?.sheets[0];
    const wanted =
      isThere && sheet
        ? sheet
        : wrong && first && { file: wrong.id, sheet: first.name, from: 0, rows: [] };
    if (!wanted) return update(without('sheet', 'cell', 'column'));
    const rows = await attempt(() =>
      colleague.ask('rows', wanted.file, wanted.sheet, wanted.from, rowsAtOnce),
    );
    if (rows) show({ sheet: { ...wanted, rows } });
  }

  async function explain(locality: string | undefined): Promise<void> {
    const isRanked = shown.studied?.scored?.scoreboard.boards[0]?.rows.some(
      ({ code }) => code === locality,
    );
    if (!isRanked || locality === undefined) return update(without('reasons', 'locality'));
    const reasons = await attempt(() => colleague.ask('reasons', locality));
    if (reasons) show({ reasons, locality });
  }

  /** Does something in the room: it is kept, shown, and looked at. */
  function does(action: Action, told = ''): void {
    const workspace = act(shown.workspace, action);
    if (workspace === shown.workspace) return;
    show({ workspace, told });
    void keepIt();
    void study();
  }

  async function keepIt(): Promise<void> {
    const outcome = await work.keep(shown.workspace);
    const isKept = outcome !== 'nowhere';
    const told = outcome === 'apart' ? words.keptApart : shown.told;
    show({ isKept, told, id: work.id(), kept: await keep.list() });
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
      ...without('studied', 'sheet', 'cell', 'column', 'reasons', 'locality'),
      ...{ workspace, id: work.id(), told: '', isClearing: false, opened: new Set() },
    });
    await study();
  }

  async function take(files: Iterable<File>): Promise<void> {
    const added = await Promise.all(
      [...files].map(async (file): Promise<KeptFile> => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { id: newId(), name: file.name, bytes };
      }),
    );
    if (added.length > 0) does({ does: 'add', files: added });
  }

  /** A cell of an issue, with what is typed into it. */
  const typed = (
    { issue: { sheet = '', row = 1, column = 1, received } }: FoundIssue,
    text: string,
  ): TypedCell => ({
    ...{ sheet, row: row - 1, column: column - 1, text },
    before: typeof received === 'string' ? received : '',
  });
  const give = async (task: () => Promise<MadeFile>): Promise<void> => {
    const made = await attempt(task);
    if (!made) return;
    deliver(made);
    show({ told: words.made(made.name) });
  };
  const mappingOf = (file: string): Mapping | undefined =>
    shown.studied?.files.find(({ id }) => id === file)?.mapping;
  const focus = (id: string): void => {
    const found = document.getElementById(id);
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  };

  const deeds: Deeds = {
    go: (step: StepName) => {
      show({ step, told: '' });
      focus('room-step');
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
        ...without('studied', 'sheet', 'cell', 'column', 'reasons', 'locality'),
        isClearing: false,
      });
      does({ does: 'clear' }, words.cleared);
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
    skip: ({ file, issue: { received } }) => {
      const mapping = mappingOf(file.id);
      if (!mapping || typeof received !== 'string') return;
      const edit = { kind: 'mapping', file: file.id, column: '', is: received } as const;
      does({ does: 'edit', edit: { ...edit, mapping: withoutName(mapping, received) } });
    },
    open: (code) => show({ opened: new Set([...shown.opened, code]) }),
    showCell: ({ file, issue: { sheet, row = 1, column = 1 } }) => {
      const [name = ''] = [sheet ?? file.sheets[0]?.name];
      const from = Math.floor((row - 1) / rowsAtOnce) * rowsAtOnce;
      void attempt(async () => {
        const rows = await colleague.ask('rows', file.id, name, from, rowsAtOnce);
        show({ sheet: { file: file.id, sheet: name, from, rows } });
        deeds.editCell({ row: row - 1, column: column - 1 });
      });
    },
    showSheet: (file, sheet, from) =>
      void attempt(async () => {
        const rows = await colleague.ask('rows', file, sheet, from, rowsAtOnce);
        update({ ...without('cell', 'column'), sheet: { file, sheet, from, rows } });
      }),
    editCell: (cell) => {
      const before = shown.cell;
      update(cell ? { ...shown, cell } : without('cell'));
      if (cell) focus('room-cell');
      else if (before) focus(`cell-${lettersOf(before.column)}${before.row + 1}`);
    },
    typeCell: (text) => {
      const { cell, sheet } = shown;
      if (!cell || !sheet) return;
      const before = sheet.rows[cell.row - sheet.from]?.[cell.column]?.text ?? '';
      deeds.editCell(undefined);
      if (text === before) return;
      const cells = [{ ...cell, sheet: sheet.sheet, text, before }];
      does({ does: 'edit', edit: { kind: 'cells', file: sheet.file, cells } });
    },
    editColumn: (column) => {
      update(column === undefined ? without('column') : { ...shown, column });
      if (column !== undefined) focus('room-column');
    },
    sayColumn: (table, column, choice) => {
      const { sheet, studied } = shown;
      const mapping = sheet && mappingOf(sheet.file);
      if (!mapping) return;
      const criterion = studied?.criteria.find(({ id }) => choice === `criterion:${id}`)?.title;
      const known = { ignored: words.columnIs.ignored, 'locality:code': words.columnIs.code };
      const is = criterion ?? (known as Record<string, string>)[choice] ?? words.columnIs.locality;
      update(without('column'));
      const edit = { kind: 'mapping', file: sheet.file, column, is } as const;
      does({
        does: 'edit',
        edit: { ...edit, mapping: withColumn(mapping, table, column, choice) },
      });
    },
    mended: (file) => void give(() => colleague.ask('mended', file)),
    make: (product) => void give(() => colleague.ask('make', product)),
    explain: (code) => void explain(code || undefined),
    state: (stated) => does({ does: 'state', stated }),
    narrow: (isNarrow) => show({ isNarrow }),
  };

  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) deeds.redo();
    else deeds.undo();
  });
  show({ workspace: await work.open(latest?.id), id: work.id() });
  isOpen();
  stayOffline();
  await study();
}
