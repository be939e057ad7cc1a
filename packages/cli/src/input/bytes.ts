import { constants, fstatSync, type BigIntStats } from 'node:fs';
import { open } from 'node:fs/promises';
import { largestBytes } from '@thidua/office';

/** Standard input under its names: where it is a socket, as some programs leave it, none can be opened. */
const isStandardInput = (file: string): boolean =>
  /^(-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(file);

/** Which file something is, whatever it is called; nothing where it is no regular file. */
export type FileIdentity = string | undefined;

/** Names a file by its place on the disk. */
export const identityOf = (stats: BigIntStats): FileIdentity =>
  stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;

/** What was read, or too much. */
export interface Bytes {
  /** Absent where there is more than `largestBytes`. */
  content?: Buffer;
  identity: FileIdentity;
}

/** Stops where there is too much: devices and pipes say nothing of their size. */
async function collect(pieces: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const collected: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > largestBytes) return undefined;
    collected.push(piece);
  }
  return Buffer.concat(collected);
}

/**
 * Reads a file, pipe or device once, from its beginning to its end; `-` is standard input.
 *
 * @throws what the operating system says
 */
export async function readBytes(file: string): Promise<Bytes> {
  if (isStandardInput(file)) {
    const identity = identityOf(fstatSync(0, { bigint: true }));
    const content = await collect(process.stdin);
    return { ...(content && { content }), identity };
  }
  const handle = await open(file, constants.O_RDONLY);
  try {
    const stats = await handle.stat({ bigint: true });
    const identity = identityOf(stats);
    if (stats.isFile() && stats.size > largestBytes) return { identity };
    const content = await collect(handle.createReadStream({ autoClose: false }));
    return { ...(content && { content }), identity };
  } finally {
    await handle.close();
  }
}
