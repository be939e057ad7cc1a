import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { send } from '@fastify/send';
import Negotiator from 'negotiator';
import { byteRange } from './byte-range.js';

/** Endings of what was compressed beforehand, the smallest first. */
const endings = new Map([
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
]);
const smallestFirst = [...endings.keys()];

/** Headers, types and ranges are ours. */
const ours = { index: false, acceptRanges: false, cacheControl: false, contentType: false };

/** What the types of the package leave out: an order of one's own. */
interface Encodings {
  encodings: (offered: string[], by: { preferred: string[] }) => string[];
}

/** A request without conditions: only what is there is wanted. */
const looking = { method: 'HEAD', headers: {} } as IncomingMessage;

/** The file at an address, in the first form of those that the reader takes. */
async function findFile(request: IncomingMessage, root: string, path: string) {
  const negotiator: Encodings = new Negotiator(request);
  const taken = negotiator.encodings(smallestFirst, { preferred: smallestFirst });
  // Who refuses all that there is gets the file as it is.
  for (const encoding of [...taken, 'identity']) {
    const address = path + (endings.get(encoding) ?? '');
    const looked = await send(looking, address, { root, ...ours });
    if (looked.type === 'file') return { address, encoding, size: looked.metadata.stat.size };
  }
  return undefined;
}

/** Where a folder is that was asked for without its last stroke. */
async function folderAt(root: string, path: string): Promise<string | undefined> {
  const looked = await send(looking, path, { root, ...ours });
  return looked.type === 'directory' ? looked.headers['Location'] : undefined;
}

/** A stroke that is escaped divides nothing, and no file has it in its name. */
const escapedStroke = /%2f|%5c/i;

/**
 * Answers with a file of a folder, a part of it, or the way to the page of a folder.
 *
 * @param request GET or HEAD
 * @param from the folder, the address asked for, and what is told besides what the file itself tells
 * @returns false where there is no such file: nothing was answered
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, url, headers }: { root: string; url: URL; headers: Record<string, string> },
): Promise<boolean> {
  const { pathname, search } = url;
  if (escapedStroke.test(pathname)) return false;
  const { 'Content-Type': _, ...others } = headers;
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const found = await findFile(request, root, path);
  if (!found) {
    const folder = await folderAt(root, pathname);
    if (folder) response.writeHead(301, { ...others, Location: folder + search }).end();
    return folder !== undefined;
  }
  const { address, encoding, size } = found;

  // Parts are for GET alone; that nothing changed since cannot be told by our weak tags.
  const { range, 'if-range': unchanged } = request.headers;
  const isAsked = request.method === 'GET' && unchanged === undefined;
  const part = isAsked ? byteRange(range, size) : undefined;
  if (part === 'unsatisfiable') {
    response.writeHead(416, { ...others, 'Content-Range': `bytes */${size}` }).end();
    return true;
  }

  const answer = await send(request, address, { root, ...ours, ...part });
  if (answer.type !== 'file' || answer.statusCode !== 200) {
    const { ETag } = answer.headers;
    response.writeHead(answer.statusCode, { ...others, ...(ETag && { ETag }) }).end();
    return true;
  }
  response.writeHead(part ? 206 : 200, {
    ...answer.headers,
    ...headers,
    'Accept-Ranges': 'bytes',
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    ...(part && { 'Content-Range': `bytes ${part.start}-${part.end}/${size}` }),
  });
  // The file is closed when the reader goes away. An answer that waits for another one on the same
  // connection is not told of that; its request is.
  if (request.destroyed) answer.stream.destroy();
  else request.once('close', () => answer.stream.destroy());
  await pipeline(answer.stream, response);
  return true;
}
