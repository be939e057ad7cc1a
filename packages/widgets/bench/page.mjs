// Runs in the browser: the elements, and beside each the plain thing that does the same work.
import { publish } from '@thidua/core';
import '@thidua/widgets/define';

const text = (vi) => ({ vi, en: vi });
const source = { title: text('Số liệu để đo') };
const localities = (count) =>
  Array.from({ length: count }, (_, index) => ({
    code: String(index),
    name: text(`Xã ${index + 1}`),
    fullName: text(`Xã ${index + 1}`),
    type: 'commune',
  }));

/** A ranking of invented scores; in each edition every tenth differs from the one before. */
function edition(count, number) {
  const scoreOf = (index) => (index * 7919 + (index % 10 === 0 ? number * 13 : 0)) % 1000;
  const entries = localities(count).map(({ code }, index) => ({ code, score: scoreOf(index) }));
  return publish({
    id: 'bench',
    title: text('Bảng đo'),
    asOf: '2023-08-09',
    publishedAt: '2023-08-10T08:00:00+07:00',
    status: 'illustrative',
    source,
    scheme: { id: 'bench', version: '1' },
    blocs: [],
    localities: localities(count),
    targets: [],
    boards: [
      {
        id: 'bench',
        title: text('Bảng đo'),
        period: '2023',
        asOf: '2023-08-09',
        status: 'illustrative',
        source,
        basis: 'score',
        scoreTitle: text('Điểm'),
        unit: '',
        digits: 0,
        grades: [],
        columns: [],
        entries,
      },
    ],
    milestones: [],
  });
}

const editions = new Map();
function prepared(count, number) {
  const key = `${count} ${number}`;
  if (!editions.has(key)) editions.set(key, edition(count, number));
  return editions.get(key);
}

/** Two frames later everything that was asked for has been drawn. */
const drawn = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

function plainRow(cells, tag) {
  const row = document.createElement('tr');
  for (const content of cells) {
    const cell = document.createElement(tag);
    cell.textContent = content;
    row.append(cell);
  }
  return row;
}

/** What a page without a library does with new data or a new order: build the rows anew. */
function fillPlain(table, { localities, boards: [board] }, isByName) {
  const nameOf = new Map(localities.map(({ code, name }) => [code, name.vi]));
  const rows = board.rows.map((row) => ({ ...row, name: nameOf.get(row.code) }));
  const collator = new Intl.Collator('vi', { numeric: true });
  if (isByName) rows.sort((left, right) => collator.compare(left.name, right.name));
  const body = document.createElement('tbody');
  body.append(
    ...rows.map(({ rank, name, score }) => plainRow([String(rank), name, String(score)], 'td')),
  );
  table.replaceChildren(document.createElement('thead'), body);
  table.tHead.append(plainRow(['Hạng', 'Địa phương', 'Điểm'], 'th'));
}

const boards = {
  plain: {
    create: () => document.createElement('table'),
    show: (table, scoreboard) => fillPlain(table, scoreboard, false),
    sort: (table, scoreboard) => fillPlain(table, scoreboard, true),
  },
  element: {
    create: () => document.createElement('thidua-leaderboard'),
    show: (element, scoreboard) => (element.scoreboard = scoreboard),
    sort: (element) => (element.sort = 'name'),
  },
};

const bars = {
  plain: {
    create(share) {
      const label = document.createElement('label');
      const bar = document.createElement('progress');
      label.append('Xã đạt chuẩn', bar);
      Object.assign(bar, { max: 130, value: share });
      return label;
    },
    update: (label, share) => (label.lastChild.value = share),
  },
  element: {
    create: (share) =>
      Object.assign(document.createElement('thidua-progress'), {
        ...{ label: 'Xã đạt chuẩn', unit: 'xã', target: 130, value: share },
      }),
    update: (element, share) => (element.value = share),
  },
};

const tomorrow = () => new Date(Date.now() + 30 * 3_600_000).toISOString().slice(0, 10);
let timer;
const countdowns = {
  plain() {
    const line = document.createElement('p');
    const end = Date.now() + 30 * 3_600_000;
    timer = setInterval(
      () => (line.textContent = `${Math.round((end - Date.now()) / 1000)} s`),
      1000,
    );
    return line;
  },
  element: () => Object.assign(document.createElement('thidua-countdown'), { date: tomorrow() }),
};

export const bench = {
  /** Makes data ahead of time, and takes away what was shown. */
  async clear(count, number) {
    clearInterval(timer);
    document.body.replaceChildren();
    if (count) prepared(count, number);
    await drawn();
  },
  async show(kind, count, copies) {
    for (let copy = 0; copy < copies; copy += 1) {
      const board = boards[kind].create();
      boards[kind].show(board, prepared(count, 0));
      document.body.append(board);
    }
    await drawn();
  },
  async sort(kind, count) {
    for (const board of document.body.children) boards[kind].sort(board, prepared(count, 0));
    await drawn();
  },
  async update(kind, count, number) {
    for (const board of document.body.children) boards[kind].show(board, prepared(count, number));
    await drawn();
  },
  async createBars(kind) {
    document.body.append(...Array.from({ length: 100 }, (_, index) => bars[kind].create(index)));
    await drawn();
  },
  async updateBars(kind) {
    [...document.body.children].forEach((bar, index) => bars[kind].update(bar, index + 20));
    await drawn();
  },
  async countDown(kind) {
    document.body.append(countdowns[kind]());
    await drawn();
  },
  /** Elements on the page, inside shadow roots too. */
  countNodes(root = document.body) {
    const all = [...root.querySelectorAll('*')];
    return all.reduce(
      (sum, element) => sum + (element.shadowRoot ? this.countNodes(element.shadowRoot) : 0),
      all.length,
    );
  },
};
