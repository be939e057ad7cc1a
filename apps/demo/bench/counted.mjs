import { connect, createServer } from 'node:net';

/**
 * Stands before a server and counts what passes, both ways, headers and bodies.
 *
 * @param {number} port of the server, on this machine
 */
export async function countBefore(port) {
  let bytes = 0;
  let requests = 0;
  let lastAt = 0;
  const add = (chunk) => {
    bytes += chunk.length;
    lastAt = performance.now();
  };
  const proxy = createServer((reader) => {
    const server = connect(port, '127.0.0.1');
    reader.on('data', (chunk) => {
      add(chunk);
      requests += chunk.toString('latin1').match(/^[A-Z]+ \S+ HTTP\/1\.1\r$/gm)?.length ?? 0;
    });
    server.on('data', add);
    reader.pipe(server).pipe(reader);
    const end = () => [reader, server].forEach((socket) => socket.destroy());
    for (const socket of [reader, server]) socket.on('error', end).on('close', end);
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${proxy.address().port}`,
    /** Waits until nothing has passed for a while: browsers also ask behind a page's back. */
    async calm(milliseconds = 700) {
      const start = performance.now();
      while (performance.now() - Math.max(start, lastAt) < milliseconds)
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    /** What has passed since this was asked last. */
    take() {
      const taken = { bytes, requests };
      bytes = 0;
      requests = 0;
      return taken;
    },
    close: () => new Promise((resolve) => proxy.close(resolve)),
  };
}
