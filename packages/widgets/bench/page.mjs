// Runs in the browser: the elements, and beside each the plain thing that does the same work.
import { publish } from '@thidua/core';
import '@lit-labs/virtualizer';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { scoreboard2023 as quangNam } from '@thidua/quang-nam';
import '@thidua/widgets/define';
import { html, render } from 'lit';
import { TabulatorFull } from 'tabulator-tables';

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

/** A tag with its classes and texts or children. */
function plain(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A cell of a heading or a name holds a button, as in the element: to sort by, to choose. */
function plainButton(action, ...content) {
  const button = plain('button', '', ...content);
  button.type = 'button';
  button.addEventListener('click', action);
  return button;
}

const numbers = new Intl.NumberFormat('vi');

/** What a page without a library does with new data or a new order: build the rows anew. */
function fillPlain(table, { localities, boards: [board] }, isByName) {
  const nameOf = new Map(localities.map(({ code, name }) => [code, name.vi]));
  const rows = board.rows.map((row) => ({ ...row, name: nameOf.get(row.code) }));
  const collator = new Intl.Collator('vi', { numeric: true });
  if (isByName) rows.sort((left, right) => collator.compare(left.name, right.name));
  const headings = ['Hạng', 'Địa phương', 'Điểm'].map((label) => {
    const sign = plain('span', '', ' ▲');
    sign.setAttribute('aria-hidden', 'true');
    const sort = () => fillPlain(table, { localities, boards: [board] });
    const heading = plain('th', '', plainButton(sort, label, sign));
    heading.scope = 'col';
    return heading;
  });
  const lines = rows.map(({ rank, name, score }) => {
    const choose = ({ target }) => target.closest('tr').classList.toggle('chosen');
    const button = plainButton(choose, name);
    button.setAttribute('aria-pressed', 'false');
    const heading = plain('th', '', button);
    heading.scope = 'row';
    const [place, points] = [rank, score].map((value) => plain('td', '', numbers.format(value)));
    return plain('tr', '', place, heading, points);
  });
  table.replaceChildren(
    plain('thead', '', plain('tr', '', ...headings)),
    plain('tbody', '', ...lines),
  );
}

const boards = {
  plain: {
    create: () => plain('table', 'board'),
    show: (table, scoreboard) => fillPlain(table, scoreboard, false),
    sort: (table, scoreboard) => fillPlain(table, scoreboard, true),
  },
  // Libraries that draw long tables: each draws what is in sight, in a frame of its usual height.
  tabulator: {
    create: () => plain('div', 'frame'),
    show(frame, { localities, boards: [board] }) {
      const nameOf = new Map(localities.map(({ code, name }) => [code, name.vi]));
      const data = board.rows.map((row) => ({ ...row, name: nameOf.get(row.code) }));
      new TabulatorFull(frame, {
        ...{ data, height: 600, layout: 'fitColumns' },
        columns: [
          { title: 'Hạng', field: 'rank' },
          { title: 'Địa phương', field: 'name' },
          { title: 'Điểm', field: 'score' },
        ],
      });
    },
  },
  virtualizer: {
    create: () => plain('div', 'frame'),
    show(frame, { localities, boards: [board] }) {
      const nameOf = new Map(localities.map(({ code, name }) => [code, name.vi]));
      const renderItem = ({ code, rank, score }) =>
        html`<div class="line">
          <span>${numbers.format(rank)}</span><button type="button">${nameOf.get(code)}</button
          ><span>${numbers.format(score)}</span>
        </div>`;
      render(
        html`<lit-virtualizer scroller .items=${board.rows} .renderItem=${renderItem}>
        </lit-virtualizer>`,
        frame,
      );
    },
  },
  element: {
    create: () => document.createElement('thidua-leaderboard'),
    show: (element, scoreboard) => (element.scoreboard = scoreboard),
    sort: (element) => (element.sort = 'name'),
  },
};

/** What a bar says: label, state, figures, bar, facts, source. */
const target = {
  ...{ label: 'Xã đạt chuẩn', unit: 'xã', target: 130, deadline: '2023-12-31' },
  ...{ asOf: '2023-08-09', source: 'Báo Quảng Nam' },
};

/** The look of the same without a library: one style sheet in the page. */
const plainLook = new CSSStyleSheet();
plainLook.replaceSync(`
  .card { padding: 16px; border: 1px solid #d5dde1; border-radius: 8px; font: 16px/1.5 sans-serif }
  .card p, .card ul { margin: 0; padding: 0; list-style: none }
  .card .head, .card .figures, .card ul { display: flex; flex-wrap: wrap; gap: 0 1em }
  .card .head, .card .figures { justify-content: space-between; font-weight: 600 }
  .card b { font-size: 2em }
  .card .track { height: 12px; background: #e3e9ec }
  .card .bar { height: 12px; background: #0b5a6e }
  .card ul, .card .source { font-size: 0.875em; color: #52626b }
  .board { width: 100%; border-collapse: collapse; font: 16px/1.5 sans-serif }
  .board td, .board th { padding: 8px; border-bottom: 1px solid #d5dde1; text-align: start }
  .frame, .frame > * { height: 600px }
  .line { display: grid; grid-template-columns: 1fr 3fr 1fr; width: 100%; font: 16px/1.5 sans-serif }
  .line > * { padding: 8px; border: 0; border-bottom: 1px solid #d5dde1; text-align: start }
  .board button { padding: 4px 0; border: 0; background: none; font: inherit; text-align: inherit }
`);
document.adoptedStyleSheets = [plainLook];

const bars = {
  plain: {
    create(value) {
      // The sign before the state is for the eye alone.
      const sign = plain('span', 'sign');
      sign.setAttribute('aria-hidden', 'true');
      const state = plain('span', 'state', sign, '');
      const bar = plain('div', 'bar');
      const track = plain('div', 'track', bar);
      track.setAttribute('role', 'progressbar');
      track.setAttribute('aria-label', target.label);
      track.setAttribute('aria-valuemin', 0);
      track.setAttribute('aria-valuemax', target.target);
      const card = plain(
        'div',
        'card',
        plain('p', 'head', plain('span', '', target.label), state),
        plain('p', 'figures', plain('b', ''), plain('span', ''), plain('span', 'share')),
        track,
        plain('ul', '', plain('li', ''), plain('li', '')),
        plain('p', 'source', 'Nguồn: Báo Quảng Nam · số liệu ngày 9/8/2023'),
      );
      bars.plain.update(card, value);
      return card;
    },
    update(card, value) {
      const [head, figures, track, facts] = card.children;
      const [figure, context, share] = figures.children;
      const state = value < 130 ? 'Đang thực hiện' : 'Đã đạt';
      head.lastChild.firstChild.textContent = value < 130 ? '◐ ' : '✓ ';
      head.lastChild.lastChild.nodeValue = state;
      figure.textContent = numbers.format(value);
      context.textContent = 'trên 130 xã';
      share.textContent = `${numbers.format(Math.floor(value / 0.13) / 10)}%`;
      track.firstChild.style.width = `${value / 1.3}%`;
      track.setAttribute('aria-valuenow', value);
      track.setAttribute('aria-valuetext', `${value} trên 130 xã, ${share.textContent}, ${state}`);
      facts.firstChild.textContent = `Còn thiếu: ${numbers.format(130 - value)} xã`;
      facts.lastChild.textContent = 'Hạn: 31/12/2023';
    },
  },
  element: {
    create: (value) =>
      Object.assign(document.createElement('thidua-progress'), { ...target, value }),
    update: (element, value) => (element.value = value),
  },
};

/** What each element of many parts shows: the sample has the reasons of rows, the province the rest. */
const parts = {
  scorecard: { scoreboard: sample, locality: sample.boards[0].rows[0].code },
  'target-board': { scoreboard: quangNam },
  'tile-map': { scoreboard: sample },
  'index-panel': { scoreboard: quangNam },
  timeline: { scoreboard: sample },
  movements: { scoreboard: quangNam },
  honours: { scoreboard: quangNam },
};

/** The look and the HTML of what an element has drawn, without the marks of its template engine. */
const drawnBy = new Map();
async function noteDrawn(noun) {
  const element = Object.assign(document.createElement(`thidua-${noun}`), parts[noun]);
  document.body.append(element);
  await element.updateComplete;
  await drawn();
  const { shadowRoot } = element;
  const text = shadowRoot.innerHTML.replaceAll(/<!--.*?-->/gs, '');
  drawnBy.set(noun, { text, sheets: shadowRoot.adoptedStyleSheets, open: openIn(shadowRoot) });
  element.remove();
}

const openIn = (root) => root.querySelectorAll('*').length;

const copiesOf = {
  element: (noun) => Object.assign(document.createElement(`thidua-${noun}`), parts[noun]),
  plain(noun) {
    const { text, sheets } = drawnBy.get(noun);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    root.innerHTML = text;
    return host;
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
      document.body.append(board);
      boards[kind].show(board, prepared(count, 0));
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
    document.body.append(
      ...Array.from({ length: 100 }, (_, index) => bars[kind].create(index + 20)),
    );
    await drawn();
  },
  /** With a baseline, both marks, and every fact that attributes can state. */
  async createFullBar() {
    document.body.append(Object.assign(bars.element.create(60), { baseline: 10 }));
    await drawn();
  },
  async updateBars(kind) {
    [...document.body.children].forEach((bar, index) => bars[kind].update(bar, index + 21));
    await drawn();
  },
  async countDown(kind) {
    document.body.append(countdowns[kind]());
    await drawn();
  },
  /** Draws an element once, so that the same can be drawn without it; gives how many nodes it has. */
  async note(noun) {
    await noteDrawn(noun);
    return drawnBy.get(noun).open;
  },
  /** Several of one element, or of what it draws. */
  async copies(kind, noun, count) {
    document.body.append(...Array.from({ length: count }, () => copiesOf[kind](noun)));
    await drawn();
  },
  /** Nodes of every kind in an element's shadow root. */
  countAllNodes() {
    const [{ shadowRoot }] = document.body.children;
    const walker = document.createTreeWalker(shadowRoot);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
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
