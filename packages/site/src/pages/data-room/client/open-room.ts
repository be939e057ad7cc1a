import { formatMissing, type Locale, type MissingReason } from '@thidua/core';
import type { Mapping } from '@thidua/sheets';
import { render } from 'lit';
import { act } from '../model/act.js';
import { addressOf } from '../model/address.js';
import { remedyFor, type FoundIssue } from '../model/groups.js';
import { cellsInForce, mappingInForce } from '../model/in-force.js';
import type { Deeds, Shown, StepName } from '../model/shown.js';
import { withColumn, withoutName } from '../model/with-column.js';
import { withMark, withRows } from '../model/with-table.js';
import {
  emptyWorkspace,
  type Action,
  type KeptFile,
  type TypedCell,
  type Workspace,
} from '../model/workspace.js';
import { columnsAtOnce, rowsAtOnce } from '../views/sheet.js';
import { room } from '../views/room.js';
import { roomWords } from '../words.js';
import { movesAtOnce, type AskedFile, type MadeFile } from '../worker/protocol.js';
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
    ...{ locale, step: 'files', more: new Map(), sought: '', told: '', isKept: keep.works, kept },
    ...{ workspace: emptyWorkspace, id: '' },
    ...{ isStopped: false, isArriving: false, isNarrow: false, isClearing: false },
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

  /** A part of a sheet, as the worker has it. */
  async function drawn(file: string, sheet: string, from: number, fromColumn: number) {
    const area = { from, fromColumn, rows: rowsAtOnce, columns: columnsAtOnce };
    const rows = await colleague.ask('rows', file, sheet, area);
    return { file, sheet, from, fromColumn, rows };
  }

  /** The part of a sheet that has a cell in it. */
  const around = (file: string, sheet: string, row: number, column: number) =>
    drawn(
      file,
      sheet,
      Math.floor(row / rowsAtOnce) * rowsAtOnce,
      Math.floor(column / columnsAtOnce) * columnsAtOnce,
    );

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
        : wrong && first && { ...{ file: wrong.id, sheet: first.name }, from: 0, fromColumn: 0 };
    if (!wanted) return update(without('sheet', 'cell', 'column'));
    const { file, sheet: name, from, fromColumn } = wanted;
    await attempt(async () => show({ sheet: await drawn(file, name, from, fromColumn) }));
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
      ...{ workspace, id: work.id(), told: '', isClearing: false, more: new Map() },
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
  /** Says of the file whose sheet is shown that it is to be read otherwise. */
  const remap = (is: string, change: (mapping: Mapping) => Mapping): void => {
    const file = shown.sheet?.file;
    const mapping = file === undefined ? undefined : mappingOf(file);
    if (!mapping || file === undefined) return;
    const edit = { kind: 'mapping', file, column: '', is, isWhole: true } as const;
    does({ does: 'edit', edit: { ...edit, mapping: change(mapping) } }, is);
  };
  const focus = (id: string): void => {
    const found = document.getElementById(id);
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  };

  const deeds: Deeds = {
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
    more: (list, count) =>
      show({ more: new Map(shown.more).set(list, (shown.more.get(list) ?? 0) + count) }),
    seek: (sought) => show({ sought }),
    showCell: ({ file, issue: { sheet, row = 1, column = 1 } }) => {
      const [name = ''] = [sheet ?? file.sheets[0]?.name];
      void attempt(async () => {
        show({ sheet: await around(file.id, name, row - 1, column - 1) });
        deeds.editCell({ row: row - 1, column: column - 1 });
      });
    },
    showSheet: (file, sheet, from, fromColumn) =>
      void attempt(async () => {
        const part = await drawn(file, sheet, from, fromColumn);
        update({ ...without('cell', 'column'), sheet: part });
      }),
    reach: ({ row, column }) => {
      const { sheet, studied } = shown;
      const { rowCount = 0, columnCount = 0 } =
        studied?.files
          .find(({ id }) => id === sheet?.file)
          ?.sheets.find(({ name }) => name === sheet?.sheet) ?? {};
      if (!sheet || row < 0 || column < 0 || row >= rowCount || column >= columnCount) return;
      const id = `cell-${addressOf(row, column)}`;
      if (document.getElementById(id)) return focus(id);
      void attempt(async () => {
        show({ sheet: await around(sheet.file, sheet.sheet, row, column) });
        focus(id);
      });
    },
    editCell: (cell) => {
      const before = shown.cell;
      update(cell ? { ...shown, cell } : without('cell'));
      if (cell) focus('room-cell');
      else if (before) focus(`cell-${addressOf(before.row, before.column)}`);
    },
    typeCell: (text) => {
      const { cell, sheet } = shown;
      if (!cell || !sheet) return;
      const { from, fromColumn, rows } = sheet;
      const before = rows[cell.row - from]?.[cell.column - fromColumn]?.text ?? '';
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
    sayRows: (table, rows) => {
      const { headerRows, firstRow, lastRow } = rows;
      remap(words.rowsSaid(...headerRows, firstRow, lastRow), (mapping) =>
        withRows(mapping, table, rows),
      );
    },
    sayMark: (table, mark, meaning) =>
      remap(
        meaning === undefined
          ? words.markForgotten(mark)
          : words.markIs(mark, formatMissing(meaning as MissingReason, locale)),
        (mapping) => withMark(mapping, table, mark, meaning),
      ),
    mended: (file) => void give(() => colleague.ask('mended', file)),
    takeMapping: () => void give(() => colleague.ask('nextMapping')),
    make: (product) => void give(() => colleague.ask('make', product)),
    explain: (code) => void explain(code || undefined),
    moreMoves: (compared) =>
      void attempt(async () => {
        const known = shown.studied?.scored?.[compared]?.rows.length ?? 0;
        const rows = await colleague.ask('moves', compared, known, movesAtOnce);
        const { studied } = shown;
        const { scored } = studied ?? {};
        const all = scored?.[compared];
        if (!studied || !scored || all?.rows.length !== known) return;
        const longer = { ...all, rows: [...all.rows, ...rows] };
        show({ studied: { ...studied, scored: { ...scored, [compared]: longer } } });
      }),
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
