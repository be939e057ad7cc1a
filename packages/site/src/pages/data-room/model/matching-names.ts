/** More names than this are no help to who types one; a page would be slow to hold all of a country's. */
const mostNames = 100;

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

/** Of many names those that have what is typed in them; of few all. */
export function matchingNames(names: readonly string[], sought: string): readonly string[] {
  if (names.length <= mostNames) return names;
  const text = plain(sought.trim());
  const found: string[] = [];
  for (const name of names) {
    if (found.length === mostNames) break;
    if (text !== '' && plain(name).includes(text)) found.push(name);
  }
  return found;
}
