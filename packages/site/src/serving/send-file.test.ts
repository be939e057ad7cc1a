import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sendFile } from './send-file.js';

const open = (): number => readdirSync('/dev/fd').length;

it('closes the file of an answer whose reader went away while it waited behind another one', async () => {
  const root = mkdtempSync(join(tmpdir(), 'thidua-'));
  writeFileSync(join(root, 'large.bin'), Buffer.alloc(4_000_000));
  const gone = (request: IncomingMessage): Promise<void> =>
    new Promise((resolve) => request.socket.once('close', () => resolve()));
  const answered: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = (): Promise<unknown> =>
      sendFile(request, response, { root, url, headers: {} }).catch(() => undefined);
    // The second answer begins when there is nobody left to read it.
    answered.push(url.search ? gone(request).then(answer) : answer());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const before = open();
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.once('data', () => socket.destroy());
  for (const path of ['/large.bin', '/large.bin?again']) {
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  }
  await new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve));
  await expect.poll(() => answered.length).toBe(2);
  await expect.poll(open, { timeout: 3000 }).toBeLessThanOrEqual(before);
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});
