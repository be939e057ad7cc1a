import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { bundle } from '@thidua/tooling/bundle';
import { launchChromium } from '@thidua/tooling/chromium';
import { compare, underCeiling } from '@thidua/tooling/measure';

/** Opens a page with the built elements, lets an action use it, and closes it. */
async function withPage(action) {
  const { text } = await bundle(
    `import { bench } from './packages/widgets/bench/page.mjs'; globalThis.bench = bench;`,
  );
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: 'vi-VN' });
    await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
    await page.addScriptTag({ type: 'module', content: text });
    const devtools = await page.context().newCDPSession(page);
    // CPU time of the page's thread, so that whatever else the machine does is not counted.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await action({ page, devtools });
  } finally {
    await browser.close();
  }
}

/** Milliseconds of CPU that the page takes for a call of `bench`: script, style, layout, paint. */
async function work({ page, devtools }, [name, ...parameters], wait = 0) {
  const total = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  };
  const before = await total();
  await call(page, name, ...parameters);
  if (wait) await page.waitForTimeout(wait);
  return (await total()) - before;
}

const call = (page, name, ...parameters) =>
  page.evaluate(([name, parameters]) => globalThis.bench[name](...parameters), [name, parameters]);

/** Starts from an empty page and, if something is to be there already, with that shown. */
async function from({ page, devtools }, count, number, ...shown) {
  await call(page, 'clear', count, number);
  if (shown.length) await call(page, ...shown);
  await devtools.send('HeapProfiler.collectGarbage');
}

/** Milliseconds in which a library that measures its rows has drawn them. */
const settling = 300;

const kinds = ['element', 'plain'];

/** How much longer than its bare nodes an element may take. */
const limits = {
  scorecard: 2,
  'target-board': 2,
  'tile-map': 2,
  'index-panel': 2,
  timeline: 2,
  movements: 2,
  honours: 2,
};

/** The leaderboard against a plain table of the same cells, built anew for new data and a new order. */
export const leaderboards = () =>
  withPage(async (tab) => {
    const rows = [];
    const plans = [
      // Twenty boards at once: one is too quick to be measured alone.
      { count: 18, copies: 20, limits: { show: 1.5 } },
      { count: 1000, copies: 1, limits: { show: 0.3, sort: 0.15, update: 0.12 } },
      { count: 10_000, copies: 1, limits: { show: 0.05, sort: 0.03, update: 0.02 } },
    ];
    for (const { count, copies, limits } of plans) {
      const measures = {
        show: (kind) => async () => {
          await from(tab, count, 0);
          return work(tab, ['show', kind, count, copies]);
        },
        sort: (kind) => async () => {
          await from(tab, count, 0, 'show', kind, count, copies);
          return work(tab, ['sort', kind, count]);
        },
        update: (kind) => async () => {
          await from(tab, count, 1, 'show', kind, count, copies);
          return work(tab, ['update', kind, count, 1]);
        },
      };
      for (const [step, limit] of Object.entries(limits)) {
        const name = `leaderboard of ${count}: ${step}${step === 'update' ? ' every tenth' : ''}`;
        const figures = await compare(...kinds.map(measures[step]));
        rows.push({
          name,
          ...figures,
          unit: 'ms',
          against: 'plain table of the same cells',
          limit,
        });
      }
    }
    await from(tab, 10_000, 0, 'show', 'element', 10_000, 1);
    const nodes = await call(tab.page, 'countNodes');
    return [...rows, underCeiling('leaderboard of 10000: nodes', nodes, 'nodes', 1500)];
  });

/** A long leaderboard against libraries that draw long tables. */
export const longTables = () =>
  withPage(async (tab) => {
    const show = (kind) => async () => {
      await from(tab, 1000, 0);
      return work(tab, ['show', kind, 1000, 1], settling);
    };
    // A library without its look measures rows that nobody would show.
    const look = 'tabulator-tables/dist/css/tabulator.min.css';
    await tab.page.addStyleTag({ path: fileURLToPath(import.meta.resolve(look)) });
    const rows = [];
    for (const [peer, name, limit] of [
      ['tabulator', 'Tabulator 6', 1],
      ['virtualizer', 'lit-virtualizer 2', 1.5],
    ]) {
      // The two are so near each other that a few rounds would tell chance.
      const figures = await compare(show('element'), show(peer), 21);
      await show(peer)();
      const drawn = await tab.page.locator('.tabulator-row, .line').count();
      assert.ok(drawn > 10 && drawn < 200, `${name} has drawn ${drawn} rows`);
      rows.push({
        ...{ name: `leaderboard of 1000: show, beside ${name}`, ...figures, unit: 'ms' },
        ...{ against: `${name}, the same rows in 600 px`, limit },
      });
    }
    return rows;
  });

/** A hundred bars against the same content in plain DOM: label, state, figures, bar, facts, source. */
export const bars = () =>
  withPage(async (tab) => {
    const create = (kind) => async () => {
      await from(tab);
      return work(tab, ['createBars', kind]);
    };
    const update = (kind) => async () => {
      await from(tab, 0, 0, 'createBars', kind);
      return work(tab, ['updateBars', kind]);
    };
    const against = 'the same content in plain DOM';
    const rows = [
      { name: '100 bars: create', ...(await compare(...kinds.map(create))), limit: 2 },
      { name: '100 bars: update', ...(await compare(...kinds.map(update))), limit: 1.5 },
    ].map((row) => ({ ...row, unit: 'ms', against }));
    await from(tab, 0, 0, 'createBars', 'element');
    const nodes = await call(tab.page, 'countAllNodes');
    await from(tab, 0, 0, 'createFullBar');
    const most = await call(tab.page, 'countAllNodes');
    return [
      ...rows,
      underCeiling('a bar: nodes of every kind', nodes, 'nodes', 45),
      underCeiling('a bar with baseline, marks and every fact: nodes', most, 'nodes', 45),
    ];
  });

/**
 * Each element of many parts against the same nodes and style sheets, parsed from HTML that somebody
 * else has made: the least that a browser can do to show them.
 */
export const compositions = () =>
  withPage(async (tab) => {
    const rows = [];
    for (const [noun, limit] of Object.entries(limits)) {
      await from(tab);
      const nodes = await call(tab.page, 'note', noun);
      assert.ok(nodes > 20, `${noun} has drawn ${nodes} nodes`);
      const create = (kind) => async () => {
        await from(tab);
        return work(tab, ['copies', kind, noun, 10]);
      };
      const figures = await compare(...kinds.map(create));
      const against = `the same ${nodes} nodes as HTML`;
      rows.push({ name: `10 of ${noun}: create`, ...figures, unit: 'ms', against, limit });
    }
    return rows;
  });

/** What a countdown costs while its seconds tick. Plain text was 0.8 ms/s where 2 ms/s was the aim. */
export const countdown = () =>
  withPage(async (tab) => {
    const seconds = 4;
    const ticking = (kind) => async () => {
      await from(tab, 0, 0, 'countDown', kind);
      await tab.page.waitForTimeout(1000);
      return (await work(tab, ['countNodes'], seconds * 1000)) / seconds;
    };
    const figures = await compare(...kinds.map(ticking), 3);
    return [
      {
        ...{ name: 'countdown while it ticks', ...figures, unit: 'ms/s' },
        ...{ against: 'text set by a timer', limit: 2.5 },
      },
    ];
  });
