/**
 * Names of the model, of files and of systems that no officer has to know: what a Vietnamese message says
 * of them stands in quotes, or in the command that is to be typed.
 */
const codeWords =
  /(?<![\p{L}\d_.-])(?:parent|marks|factor|mapping|names|members|criteria|groups|rule|root|maxPoints|upTo|below|above|from|otherwise|validFrom|validTo|knownFrom|origin|breakdown|boards?|entries|scoreboard|scheme|report|localities|null|undefined|NaN|true|false|E[A-Z]{4,}|Infinity|Error|object|array|string)(?![\p{L}\d_.:/-])/u;
const isoDay = /\b\d{4}-\d{2}(?:-\d{2})?\b/;
/** A list that is never there: a colon with nothing behind it, or two signs in a row. */
const nothing = /:\s*(?:$|\(tại|[,.;]|→)|“”|, ,|\(\)/mu;

const quoted = /“[^”]*”|"(?:[^"\\]|\\.)*"/gu;
const place = /\((?:tại|at) [^)]*\)/gu;
const command = /\b(?:npx )?thidua (?:init|check|score|explain|compare|render|publish)\b.*$/gmu;
const option = /(?:^|\s)--[\w-]+(?: [\w./…-]+)?/gu;
/** What is to be written into a mapping is JSON, and is copied. */
const answer = /→ Trong tệp ánh xạ: .*$/gmu;
/** Values that an option or a field takes are typed as they are. */
const choices = /(?:nhận một trong|Chọn một trong|Cần ghi): [^.;\n]*/gu;

/**
 * What of a Vietnamese message an officer could not read: a name out of a program, a day as programs
 * write it, or an empty list; nothing where it is plain.
 *
 * @param {string} message
 * @returns {string | undefined}
 */
export function notPlain(message) {
  const own = message
    .replace(command, 'thidua')
    .replace(answer, '')
    .replace(choices, '…')
    .replace(place, '')
    .replace(quoted, (text) => (text === '“”' ? text : '…'))
    .replace(option, ' …');
  return [codeWords, isoDay, nothing].map((each) => each.exec(own)?.[0]).find(Boolean);
}

/** @type {any} Something that any message can be filled with. */
const anything = new Proxy(() => '“…”', {
  get: (_, key) => (key === Symbol.toPrimitive || key === 'toString' ? () => '“…”' : anything),
});

/**
 * Every text of a table of words by its path, filled with something where it takes something.
 *
 * @param {unknown} words
 * @param {string} path
 * @returns {[path: string, text: string][]}
 */
export function textsIn(words, path = '') {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const filled = Array.from({ length: words.length }, () => '“…”');
    try {
      const texts = textsIn(words(...filled), path);
      if (texts.every(([, text]) => !text.includes('undefined'))) return texts;
    } catch {
      // It takes more than texts.
    }
    return textsIn(words(...filled.map(() => anything)), path);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, own]) => textsIn(own, `${path}.${key}`));
}
