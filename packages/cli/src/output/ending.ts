/** What a command writes, by the endings of its names; the first is the usual one. */
export const endings = {
  json: ['.json'],
  html: ['.html', '.htm'],
  xlsx: ['.xlsx'],
  csv: ['.csv', '.txt', '.tsv'],
  folder: [],
} as const satisfies Record<string, readonly string[]>;

/** What a command writes. */
export type Written = keyof typeof endings;

/** Endings by which people and systems take a file for that of a program. */
const known =
  /\.(?:json|html?|xlsx|xlsm|xlsb|xls|csv|tsv|ods|pdf|docx?|odt|pptx?|xml|zip|rar|png|jpe?g|svg)$/i;

/**
 * The ending of a name that says another kind of file than what is written; nothing where it fits, or
 * says nothing.
 *
 * @example
 * otherEnding('bang.xlsx', 'json'); // '.xlsx'
 * otherEnding('bang.json.new', 'json'); // undefined
 */
export function otherEnding(out: string, written: Written): string | undefined {
  const ending = known.exec(out)?.[0].toLowerCase();
  const fits: readonly string[] = endings[written];
  return ending === undefined || fits.includes(ending) ? undefined : ending;
}
