const [endOfChain, largestSector] = [0xfffffffe, 0xfffffffa];
/** Streams below so many bytes stand in small sectors, all of them in one stream of their own. */
const small = 4096;

/** The name of an entry of the directory, which stands in UTF-16 with its length in bytes behind it. */
function nameAt(view: DataView, at: number): string {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = '';
  for (let place = 0; place + 2 < length; place += 2)
    name += String.fromCharCode(view.getUint16(at + place, true));
  return name;
}

/** The number at a place, or the end of a chain where there is none. */
function numberAt(bytes: Uint8Array, at: number): number {
  if (at < 0 || at + 4 > bytes.length) return endOfChain;
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
}

/** Puts together the sectors of a chain; nothing where it leads outside or in circles. */
function joined(
  bytes: Uint8Array,
  first: number,
  size: number,
  placeOf: (sector: number) => number,
  after: (sector: number) => number,
): Uint8Array {
  const sectors: number[] = [];
  for (let sector = first; sector < largestSector; sector = after(sector)) {
    if (sectors.length * size > bytes.length || placeOf(sector) >= bytes.length)
      return new Uint8Array();
    sectors.push(sector);
  }
  const whole = new Uint8Array(sectors.length * size);
  sectors.forEach((sector, index) => {
    const at = placeOf(sector);
    whole.set(bytes.subarray(at, at + size), index * size);
  });
  return whole;
}

/**
 * The bytes of one stream of an OLE container, put together from the sectors that it is scattered over.
 * Undefined where the container has no such stream, or its chains lead nowhere or in circles.
 *
 * @param names of streams, the first that is there counts
 */
export function oleStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  if (bytes.length < 512) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, 512);
  const size = 2 ** Math.min(12, header.getUint16(30, true));
  if (size < 128) return undefined;
  const placeOf = (sector: number): number => (sector + 1) * size;
  // Sectors that hold the table of sectors, which says of each the next one.
  const tables = Array.from({ length: 109 }, (_, index) => numberAt(bytes, 76 + 4 * index));
  let further = numberAt(bytes, 68);
  for (let step = 0; further < largestSector && step * size < bytes.length; step += 1) {
    const at = placeOf(further);
    for (let place = 0; place < size - 4; place += 4) tables.push(numberAt(bytes, at + place));
    further = numberAt(bytes, at + size - 4);
  }
  const after = (sector: number): number => {
    const table = tables[Math.floor((sector * 4) / size)] ?? endOfChain;
    return table < largestSector
      ? numberAt(bytes, placeOf(table) + ((sector * 4) % size))
      : endOfChain;
  };
  const chain = (first: number): Uint8Array => joined(bytes, first, size, placeOf, after);

  const directory = chain(numberAt(bytes, 48));
  const view = new DataView(directory.buffer);
  const entryOf = (wanted: string): number | undefined => {
    for (let at = 0; at + 128 <= directory.length; at += 128)
      if (nameAt(view, at) === wanted) return at;
    return undefined;
  };
  for (const name of names) {
    const entry = entryOf(name);
    if (entry === undefined) continue;
    const [first, length] = [numberAt(directory, entry + 116), numberAt(directory, entry + 120)];
    if (length >= small) return chain(first).subarray(0, length);
    // The first entry of the directory is that of the stream of small sectors.
    const inSmall = chain(numberAt(directory, 116));
    const next = chain(numberAt(bytes, 60));
    const afterSmall = (sector: number): number => numberAt(next, sector * 4);
    const stream = joined(inSmall, first, 64, (sector) => sector * 64, afterSmall);
    return stream.subarray(0, length);
  }
  return undefined;
}
