import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from './act.js';
import { cellsInForce, mappingInForce } from './in-force.js';
import { emptyWorkspace, type Action, type Edit, type Workspace } from './workspace.js';

const ids = ['a', 'b', 'c'];
const file = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('bao-cao.xlsx', 'bao-cao (2).xlsx', 'thi-dua.xlsx', 'x'),
  bytes: fc.constant(new Uint8Array()),
});
const cell = fc.record({
  sheet: fc.constantFrom('Số liệu', 'Khác'),
  row: fc.nat(3),
  column: fc.nat(3),
  before: fc.constantFrom('1', '2'),
  text: fc.constantFrom('1', '2', '3', ''),
});
const mapping = { schemaVersion: '1.0', scheme: { id: 'x', version: '1' }, tables: [] };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('cells' as const),
    file: fc.constantFrom(...ids),
    cells: fc.array(cell, { minLength: 1, maxLength: 3 }),
  }),
  fc.constantFrom(...ids).map((id): Edit => {
    return { kind: 'mapping', file: id, column: 'B', is: 'bỏ qua', mapping };
  }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: edit.map((each): Action => ({ does: 'edit', edit: each })) },
  { weight: 3, arbitrary: fc.constant<Action>({ does: 'undo' }) },
  { weight: 3, arbitrary: fc.constant<Action>({ does: 'redo' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...ids).map((id): Action => ({ does: 'remove', file: id })),
  },
  {
    weight: 1,
    arbitrary: fc.array(file, { maxLength: 3 }).map((files): Action => ({ does: 'add', files })),
  },
  { weight: 1, arbitrary: fc.constant<Action>({ does: 'state', stated: { period: '2023' } }) },
);
const start: Workspace = {
  ...emptyWorkspace,
  files: ids.map((id) => ({ id, name: `${id}.xlsx`, bytes: new Uint8Array() })),
};
const workspace = fc.array(action, { maxLength: 30 }).map((actions) => actions.reduce(act, start));

describe('a room', () => {
  it('is as it was once what was just done is undone, and as it became once it is done again', () => {
    fc.assert(
      fc.property(workspace, edit, (room, made) => {
        const after = act(room, { does: 'edit', edit: made });
        const undone = act(after, { does: 'undo' });
        expect({ ...undone, undone: [] }).toEqual({ ...room, undone: [] });
        expect(act(undone, { does: 'redo' })).toEqual(after);
      }),
    );
  });

  it('comes back from any number of undone edits, in their order', () => {
    fc.assert(
      fc.property(workspace, (room) => {
        let back = room;
        for (const _ of room.done) back = act(back, { does: 'undo' });
        expect(back.done).toEqual([]);
        for (const _ of room.done) back = act(back, { does: 'redo' });
        expect(back).toEqual(room);
      }),
    );
  });

  it('is changed in place by nothing', () => {
    fc.assert(
      fc.property(workspace, action, (room, next) => {
        const before = JSON.stringify(room);
        act(room, next);
        expect(JSON.stringify(room)).toBe(before);
      }),
    );
  });

  it('has every file under a name of its own, and edits of no file that is gone', () => {
    fc.assert(
      fc.property(workspace, fc.array(file, { maxLength: 4 }), (room, files) => {
        const { files: all, done, undone } = act(room, { does: 'add', files });
        expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
        const [gone] = all;
        if (!gone) return;
        const left = act({ ...room, files: all, done, undone }, { does: 'remove', file: gone.id });
        expect([...left.done, ...left.undone].filter((each) => each.file === gone.id)).toEqual([]);
      }),
    );
  });

  it('takes a file that was mended elsewhere in place of the one of its name, without its edits', () => {
    const [first] = start.files;
    const edited = act(start, {
      does: 'edit',
      edit: {
        kind: 'cells',
        file: 'a',
        cells: [{ sheet: 's', row: 0, column: 0, before: '', text: '1' }],
      },
    });
    const again = { id: 'new', name: first?.name ?? '', bytes: new Uint8Array([1]) };
    const next = act(edited, { does: 'add', files: [again] });
    expect(next.files.map(({ id }) => id)).toEqual(['b', 'c', 'new']);
    expect(next.done).toEqual([]);
  });
});

describe('what is in force', () => {
  it('is the last text of each cell, unless it is what stood there at first', () => {
    fc.assert(
      fc.property(workspace, fc.constantFrom(...ids), ({ done }, id) => {
        const cells = cellsInForce(done, id);
        const places = cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
        expect(new Set(places).size).toBe(cells.length);
        for (const one of cells) {
          const all = done.flatMap((each) =>
            each.kind === 'cells' && each.file === id
              ? each.cells.filter(
                  ({ sheet, row, column }) =>
                    sheet === one.sheet && row === one.row && column === one.column,
                )
              : [],
          );
          expect([one.before, one.text]).toEqual([all[0]?.before, all.at(-1)?.text]);
          expect(one.text).not.toBe(one.before);
        }
      }),
    );
  });

  it('is the last mapping of a file, and none of another', () => {
    const said = (id: string, column: string): Edit => {
      return { kind: 'mapping', file: id, column, is: '', mapping: { ...mapping, file: column } };
    };
    const done = [said('a', 'B'), said('a', 'C'), said('b', 'D')];
    expect(mappingInForce(done, 'a')?.file).toBe('C');
    expect(mappingInForce(done, 'c')).toBe(undefined);
  });
});
