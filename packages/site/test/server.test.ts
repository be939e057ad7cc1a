// The server of `npm start` under requests that no browser sends, and under readers who go away.
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteRange } from '../src/serving/byte-range.js';
import { sampleFile as content, sampleSite, type WrittenSite } from './support/sample-site.js';

const data = '/data/scoreboard.json';

let serving: WrittenSite;
let port: number;
beforeAll(async () => {
  serving = await sampleSite();
  port = Number(new URL(serving.url).port);
});
afterAll(() => serving.close());

/** Sends lines as they are written: `fetch` would tidy them up, or refuse. */
async function ask(first: string, ...others: string[]) {
  const socket = connect(port, '127.0.0.1');
  socket.write([first, ...others, 'Host: localhost', 'Connection: close', '', ''].join('\r\n'));
  const pieces: Buffer[] = await socket.toArray();
  const answer = Buffer.concat(pieces);
  const end = answer.indexOf('\r\n\r\n');
  const [status = '', ...lines] = answer.toString('latin1', 0, end).split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const [name = '', value = ''] = line.split(/: (.*)/);
      return [name.toLowerCase(), value];
    }),
  );
  return { status: Number(status.split(' ')[1]), headers, body: answer.subarray(end + 4) };
}

const get = (path: string, ...headers: string[]) => ask(`GET ${path} HTTP/1.1`, ...headers);

describe('a part of a file', () => {
  const size = content.length;

  it.each([
    ['bytes=0-0', 0, 1],
    ['bytes=10-19', 10, 20],
    ['bytes=10-', 10, size],
    ['bytes=-7', size - 7, size],
    [`bytes=-${size + 5}`, 0, size],
    ['bytes=0-99999999999999999999', 0, size],
    [`bytes=${size - 1}-${size + 5}`, size - 1, size],
    ['BYTES=1-2', 1, 3],
  ])('is what was asked for: %s', async (range, from, to) => {
    const { status, headers, body } = await get(data, `Range: ${range}`);
    expect(status).toBe(206);
    expect(headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${size}`);
    expect(headers.get('content-length')).toBe(String(to - from));
    expect(body.equals(content.subarray(from, to))).toBe(true);
  });

  it.each([`bytes=${size}-`, 'bytes=99999999999999999999-', 'bytes=-0'])(
    'is refused where there is nothing: %s',
    async (range) => {
      const { status, headers } = await get(data, `Range: ${range}`);
      expect([status, headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
      expect(headers.get('access-control-allow-origin')).toBe('*');
    },
  );

  it.each(['bytes=9-5', 'bytes=-', 'bytes=a-b', 'bytes=0-1,4-5', 'lines=0-1', 'bytes', '-', ''])(
    'is the whole where no part is meant: “%s”',
    async (range) => {
      const { status, body } = await get(data, `Range: ${range}`);
      expect([status, body.equals(content)]).toEqual([200, true]);
    },
  );

  it('is of what is sent, compressed or not', async () => {
    const { headers, body } = await get(data, 'Range: bytes=3-8', 'Accept-Encoding: br');
    expect(headers.get('content-encoding')).toBe('br');
    expect(body.equals(readFileSync(`${serving.folder}${data}.br`).subarray(3, 9))).toBe(true);
  });

  it('is not told to who asks for the headers alone, nor under a condition that may not hold', async () => {
    const head = await ask(`HEAD ${data} HTTP/1.1`, 'Range: bytes=0-1');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(size)]);
    const { headers } = await get(data);
    const unsure = await get(data, 'Range: bytes=0-1', `If-Range: ${headers.get('etag')}`);
    expect([unsure.status, unsure.body.length]).toEqual([200, size]);
  });

  it('has the bytes whose position fits, whatever is asked', () => {
    const position = fc.option(fc.oneof(fc.nat(40), fc.bigInt(0n, 10n ** 30n)), { nil: '' });
    fc.assert(
      fc.property(position, position, fc.nat(30), (first, last, size) => {
        const found = byteRange(`bytes=${first}-${last}`, size);
        const isInvalid = first === '' ? last === '' : last !== '' && BigInt(first) > BigInt(last);
        // As the standard says it, byte by byte.
        const fits = (byte: number) =>
          first === ''
            ? BigInt(size - byte) <= BigInt(last || 0)
            : BigInt(byte) >= BigInt(first) && (last === '' || BigInt(byte) <= BigInt(last));
        const bytes = Array.from({ length: size }, (_, byte) => byte).filter(fits);
        const part = bytes.length === 0 ? 'unsatisfiable' : { start: bytes[0], end: bytes.at(-1) };
        expect(found).toEqual(isInvalid ? undefined : part);
      }),
    );
  });

  it('never ends the server, whatever stands in the header', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'bytes=-,0129 \t;x') }),
        async (range) => {
          const { status } = await get(data, `Range: bytes=${range}`);
          expect([200, 206, 416]).toContain(status);
        },
      ),
    );
  });
});

describe('what was compressed beforehand', () => {
  const codings = ['br', 'gzip', 'identity'];

  it('is sent to who takes it: the best liked, then the smallest', async () => {
    const entry = fc.record({
      coding: fc.constantFrom(...codings, '*', 'deflate', 'zstd'),
      q: fc.constantFrom(undefined, 0, 0.001, 0.5, 1),
    });
    const accepted = fc.uniqueArray(entry, { selector: ({ coding }) => coding });
    await fc.assert(
      fc.asyncProperty(accepted, async (entries) => {
        const header = entries
          .map(({ coding, q }) => (q === undefined ? coding : `${coding};q=${q}`))
          .join(', ');
        const { status, headers } = await get(data, `Accept-Encoding: ${header}`);
        // RFC 9110, 12.5.3. What is sent as it is may be unnamed, and is then liked least.
        const liked = (coding: string) =>
          (entries.find((each) => each.coding === coding) ?? entries.find((e) => e.coding === '*'))
            ?.q;
        const isNamed = (coding: string) =>
          entries.some((each) => each.coding === coding || each.coding === '*');
        const quality = (coding: string) =>
          isNamed(coding) ? (liked(coding) ?? 1) : coding === 'identity' ? 1e-9 : 0;
        const best = Math.max(...codings.map(quality));
        const expected = codings.find((coding) => best > 0 && quality(coding) === best);
        expect([status, headers.get('content-encoding') ?? 'identity'], header).toEqual([
          200,
          expected ?? 'identity',
        ]);
      }),
    );
  });

  it.each([
    ['br;q=0', undefined],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['nobr', undefined],
    ['*', 'br'],
    ['identity;q=0, *;q=0', undefined],
    [';;;,q=,=', undefined],
  ])('answers %s', async (header, encoding) => {
    const { status, headers } = await get('/', `Accept-Encoding: ${header}`);
    expect([status, headers.get('content-encoding')]).toEqual([200, encoding]);
  });
});

describe('a method', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    'that changes or mirrors something is not allowed: %s',
    async (method) => {
      for (const path of ['/', data, '/khong-co']) {
        const { status, headers, body } = await ask(`${method} ${path} HTTP/1.1`);
        expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
        expect(body.toString()).not.toContain('<');
      }
    },
  );

  it('OPTIONS says which there are, of an address and of the server', async () => {
    for (const path of [data, '/', '*']) {
      const { status, headers, body } = await ask(`OPTIONS ${path} HTTP/1.1`);
      expect([status, body.length]).toEqual([204, 0]);
      expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    }
  });

  it.each([data, '/', '/khong-co'])(
    'HEAD has what GET has, without the content: %s',
    async (path) => {
      const [head, got] = await Promise.all([ask(`HEAD ${path} HTTP/1.1`), get(path)]);
      const told = ({ headers }: typeof head) =>
        [...headers.keys()].filter((name) => name !== 'date');
      expect([head.status, head.body.length]).toEqual([got.status, 0]);
      expect(told(head)).toEqual(told(got).filter((name) => name !== 'transfer-encoding'));
    },
  );
});

it('tells who asks for a folder without its stroke where it is, on this server alone', async () => {
  for (const [path, location] of [
    ['/nhung?x=1', '/nhung/?x=1'],
    ['//data', '/data/'],
    ['//nhung/../data', '/data/'],
  ] as const) {
    const { status, headers } = await get(path);
    expect([status, headers.get('location')]).toEqual([301, location]);
  }
});

it.each(['/%64ata/scoreboard.json', '/data/scoreboard%2ejson', '/d%61t%61/./%2e/scoreboard.json'])(
  'answers to every way of writing an address alike: %s',
  async (path) => {
    const [plain, escaped] = await Promise.all([get(data), get(path)]);
    for (const { headers } of [plain, escaped]) headers.delete('date');
    expect(escaped).toEqual(plain);
    expect(escaped.headers.get('access-control-allow-origin')).toBe('*');
  },
);

it.each([
  '/xem%2f',
  '/nhung%2F',
  '/nhung%5c',
  '/data%2fscoreboard.json',
  '/nhung/%2f',
  '/%ff',
  '/%zz',
])('takes what is escaped for no folder, and sends nobody on from it: %s', async (path) => {
  const { status, headers } = await get(path);
  expect([status, headers.get('location')]).toEqual([404, undefined]);
});

it('lets other sites read that there is no such file, as they may read those that are there', async () => {
  const missing = await get('/data/khong-co.json');
  expect(missing.status).toBe(404);
  expect(missing.headers.get('access-control-allow-origin')).toBe('*');
  expect(missing.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect((await get('/khong-co')).headers.has('access-control-allow-origin')).toBe(false);
});

it('sends nothing that the reader has already', async () => {
  const first = await get(data);
  const again = await get(data, `If-None-Match: ${first.headers.get('etag')}`);
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
  expect(again.headers.has('content-type')).toBe(false);
  expect((await get(data, 'If-Match: "x"')).status).toBe(412);
});

describe('readers who go away', () => {
  const largestFile = (): string =>
    [...serving.files].sort(([, left], [, right]) => right.length - left.length)[0]?.[0] ?? '';

  /**
   * Asks for a file twenty times at once, and goes away when the first bytes are here, or so soon that
   * the server is still looking for the file.
   */
  const goAway = (after?: number) =>
    new Promise<void>((resolve) => {
      const socket: Socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined).once('close', () => resolve());
      if (after === undefined) socket.once('data', () => socket.destroy());
      else socket.once('connect', () => setTimeout(() => socket.destroy(), after));
      socket.write(`GET ${largestFile()} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(20));
    });

  it('leave no file open behind them: 2,000 downloads that are broken off', async () => {
    const open = () => readdirSync('/dev/fd').length;
    await goAway();
    const before = open();
    for (let batch = 0; batch < 20; batch += 1) {
      await Promise.all([undefined, undefined, batch % 4, 4 + (batch % 8), 20].map(goAway));
    }
    await expect.poll(open, { timeout: 10_000 }).toBeLessThanOrEqual(before + 1);
    expect((await get(data)).status).toBe(200);
  });

  it('are not waited for: a connection on which nothing happens is closed', async () => {
    const impatient = await sampleSite({ patience: 50 });
    const closed = (sent: string) =>
      new Promise<void>((resolve) => {
        const socket = connect(Number(new URL(impatient.url).port), '127.0.0.1');
        socket.on('error', () => undefined).once('close', () => resolve());
        socket.write(sent);
        socket.resume();
      });
    await closed('');
    await closed('GET / HTTP/1.1\r\nHost:');
    await closed('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await impatient.close();
    // Node looks for such connections every thirty seconds.
  }, 200_000);
});
