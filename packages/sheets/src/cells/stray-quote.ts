const [quote, space, feed, carriage] = [0x22, 0x20, 0x0a, 0x0d];

/**
 * Where a quote opens a field of a text and nothing closes it, or something else follows the one that does;
 * undefined where all is well. Asked before a text is split, since a text of stray quotes alone would make
 * an error of each.
 */
export function strayQuote(text: string, separator: string): number | undefined {
  const sign = separator.charCodeAt(0);
  const isEnd = (letter: number): boolean =>
    letter === sign || letter === feed || letter === carriage || Number.isNaN(letter);
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter !== quote || !isStart) {
      isStart = isEnd(letter);
      continue;
    }
    const opened = at;
    for (;;) {
      at = text.indexOf('"', at + 1);
      if (at < 0) return opened;
      if (text.charCodeAt(at + 1) !== quote) break;
      at += 1;
    }
    let next = at + 1;
    // Spaces behind a closed field are passed over.
    while (text.charCodeAt(next) === space && sign !== space) next += 1;
    if (!isEnd(text.charCodeAt(next))) return opened;
    at = next - 1;
    isStart = false;
  }
  return undefined;
}
