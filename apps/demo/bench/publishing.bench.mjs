// The published folder, served by a real nginx on this machine with the settings that the build
// wrote: what a page view brings over the wire, and how many of them a server answers.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles, compressed, filesIn, writeFiles } from '@thidua/site';
import { closureOf, publish } from '@thidua/site/publication';
import { compare, underCeiling } from '@thidua/tooling/measure';
import { nginx, runNginx } from '../hosting/run-server.mjs';
import { countBefore } from './counted.mjs';
import { elementsAt, openReaders } from './page-views.mjs';
import { requestsPerSecond, wrk } from './wrk.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('../dist');

const { embed, version } = builtFiles();
const { files, publication } = publish({
  ...{ embed, version, dataName: 'scoreboard-2023' },
  scoreboard: readFileSync(join(dist, 'data/scoreboard-2023.json')),
});
const { loader, elements, pinned, scoreboard, archivedScoreboard } = publication;

const shown = ['progress', 'leaderboard', 'countdown'];

/** What a page with the three elements asks for. */
const loaded = [
  ...new Set([
    ...closureOf(files, loader),
    ...shown.flatMap((noun) => [...closureOf(files, elements[noun])]),
    ...[...files.keys()].filter((address) => /\/scoreboard-source-\w+\.js$/.test(address)),
    scoreboard,
  ]),
];

const followingAt = (url) =>
  `<script type="module" src="${url}${loader}"></script>${elementsAt(url, scoreboard)}`;
const pinnedAt = (url) =>
  shown
    .map((noun) => pinned[noun])
    .map(
      ({ src, integrity }) =>
        `<script type="module" src="${url}${src}" integrity="${integrity}" crossorigin></script>`,
    )
    .join('') + elementsAt(url, archivedScoreboard);

/** The same server, for a reader who comes back after everything that follows has grown old. */
function aged() {
  const http = readFileSync(here('../hosting-files/nginx/thidua-http.conf'), 'utf8');
  return { http: http.replace(/max-age=(60|300),/g, 'max-age=0,') };
}

/** Other figures under the same address. */
function report(folder) {
  const file = join(folder, scoreboard);
  writeFileSync(file, readFileSync(file, 'utf8').replace('93.16', '93.26'));
  const data = join(folder, 'data');
  writeFiles(data, compressed(filesIn(data)));
}

const leftOut = (what) => {
  console.error(`There is no ${what} on this machine: publishing is not measured.`);
  return [];
};

/** Bytes and requests of page views: headers and bodies, both ways, HTTP/1.1 without TLS. */
export async function pageViews() {
  if (!nginx) return leftOut('nginx');
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  cpSync(dist, folder, { recursive: true });
  const server = await runNginx(folder);
  const old = await runNginx(folder, aged());
  const [wire, oldWire] = await Promise.all(
    [server, old].map(({ url }) => countBefore(Number(new URL(url).port))),
  );
  const readers = await openReaders();
  try {
    const views = {};
    const look = async (name, view, from, body) => {
      await view(body(from.url), () => from.calm());
      views[name] = from.take();
    };
    const reader = await readers.newReader();
    await look('following, cold', reader, wire, followingAt);
    await look('following, again within a minute', reader, wire, followingAt);
    const returning = await readers.newReader();
    await look('cold, to come back later', returning, oldWire, followingAt);
    await look('following, again later', returning, oldWire, followingAt);
    report(folder);
    await look('following, again after a report', returning, oldWire, followingAt);
    const careful = await readers.newReader();
    await look('pinned, cold', careful, wire, pinnedAt);
    await look('pinned, again', careful, wire, pinnedAt);

    const cold = views['following, cold'].bytes;
    const bodies = loaded.reduce((sum, path) => sum + compressedBytes(path), 0);
    const row = (name, against, base, limit) => ({
      ...{ name: `three elements, ${name}`, value: views[name].bytes / 1000, unit: 'kB' },
      ...{
        against: `${against}; requests: ${views[name].requests}`,
        ratio: views[name].bytes / base,
      },
      limit,
    });
    return [
      underCeiling('three elements, following, cold', cold / 1000, 'kB', 83),
      { ...row('following, cold', 'the files alone', bodies, 1.6), name: 'the same, with headers' },
      row('following, again within a minute', 'cold', cold, 0),
      row('following, again later', 'cold', cold, 0.08),
      row('following, again after a report', 'cold', cold, 0.18),
      // Each of the three files has a Lit of its own.
      row('pinned, cold', 'following, cold', cold, 1.4),
      row('pinned, again', 'following, cold', cold, 0),
    ];
  } finally {
    await readers.close();
    await Promise.all([wire, oldWire, server, old].map(({ close }) => close()));
    rmSync(folder, { recursive: true });
  }
}

const compressedBytes = (path) => readFileSync(join(dist, `${path}.br`)).length;

/** The same files without any of our settings. */
const bare = {
  http: '',
  server:
    'types { text/javascript js; application/json json; } gzip_static on; # brotli_static on;',
};

/** Requests a second on one core, beside an nginx that is told nothing of ours. */
export async function requests() {
  if (!nginx) return leftOut('nginx');
  if (!wrk) return leftOut('wrk');
  const [server, plain] = await Promise.all([runNginx(dist), runNginx(dist, bare)]);
  try {
    const rows = [];
    for (const [name, paths, each] of [
      ['scoreboard, by one nginx worker', [scoreboard], 1],
      ['views of three elements, cold, by one nginx worker', loaded, loaded.length],
    ]) {
      let perSecond = [];
      const secondsOf = (running) => async () => {
        const value = (await requestsPerSecond(running.url, paths)) / each;
        if (running === server) perSecond.push(value);
        return 1 / value;
      };
      const { ratio } = await compare(secondsOf(server), secondsOf(plain), 3);
      perSecond = perSecond.slice(1).sort((left, right) => left - right);
      rows.push({
        ...{ name, value: perSecond[perSecond.length >> 1], unit: '/s', ratio, limit: 1.5 },
        against: 'nginx without our settings, time for each',
      });
    }
    return rows;
  } finally {
    await Promise.all([server.close(), plain.close()]);
  }
}
