/** A part that is packed already, with the size that the directory says of it. */
interface Packed {
  name: string;
  packed: Uint8Array;
  unpacked: number;
}

/** A ZIP file written by hand, as no program writes it: parts twice, sizes that are not true. */
export function zipOf(
  stored: readonly (readonly [name: string, bytes: Uint8Array])[],
  packed: readonly Packed[] = [],
): Uint8Array {
  const parts = [
    ...stored.map(([name, bytes]) => ({ name, packed: bytes, unpacked: bytes.length, method: 0 })),
    ...packed.map((part) => ({ ...part, method: 8 })),
  ];
  const bytes: number[] = [];
  const chunks: Uint8Array[] = [];
  let size = 0;
  const push = (...values: readonly (readonly [value: number, width: number])[]): void => {
    for (const [value, width] of values) {
      for (let index = 0; index < width; index += 1) bytes.push((value >>> (8 * index)) & 255);
    }
  };
  const flush = (more?: Uint8Array): void => {
    for (const chunk of [Uint8Array.from(bytes), ...(more ? [more] : [])]) {
      chunks.push(chunk);
      size += chunk.length;
    }
    bytes.length = 0;
  };
  const offsets: number[] = [];
  const names = parts.map(({ name }) => new TextEncoder().encode(name));
  parts.forEach((part, index) => {
    offsets.push(size);
    const name = names[index] as Uint8Array;
    push([0x04034b50, 4], [20, 2], [0, 2], [part.method, 2], [0, 4], [0, 4]);
    push([part.packed.length, 4], [part.unpacked, 4], [name.length, 2], [0, 2]);
    flush(name);
    flush(part.packed);
  });
  const start = size;
  parts.forEach((part, index) => {
    const name = names[index] as Uint8Array;
    push([0x02014b50, 4], [20, 2], [20, 2], [0, 2], [part.method, 2], [0, 4], [0, 4]);
    push([part.packed.length, 4], [part.unpacked, 4], [name.length, 2], [0, 2], [0, 2]);
    push([0, 2], [0, 2], [0, 4], [offsets[index] as number, 4]);
    flush(name);
  });
  push([0x06054b50, 4], [0, 2], [0, 2], [parts.length, 2], [parts.length, 2]);
  push([size - start, 4], [start, 4], [0, 2]);
  flush();
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
