// @ts-check
/**
 * Finds real places in texts and documents, and the figures beside them that the content does not
 * have. Invented data must not name a real place.
 */

/**
 * @typedef {{ code: string, figures: Set<number>, ranks: Set<number> }} Place a real unit
 * @typedef {{ names: RegExp, byName: Map<string, Place>, byCode: Map<string, Place> }} Register
 * @typedef {{ code: string, type: string, name: { vi: string, en: string },
 *   fullName: { vi: string, en: string }, otherNames?: string[] | undefined }} Unit
 */

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
const escaped = (/** @type {string} */ text) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const plain = (/** @type {string} */ text) => text.normalize('NFC');

/** Numbers of a text in Vietnamese or English notation. Both readings of `1.234` count. */
function figuresOf(/** @type {string} */ text) {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found.flatMap((each) => [
    Number(each.replaceAll('.', '').replace(',', '.')),
    Number(each.replaceAll(',', '')),
  ]);
}

/**
 * The places of a register, each with every number that some content has in what is about it.
 *
 * @param {readonly Unit[]} units all that have a code
 * @param {unknown} content everything that is published about real places
 * @returns {Register}
 */
export function registerOf(units, content) {
  /** @type {Map<string, Place>} */
  const byCode = new Map();
  /** @type {Map<string, Place>} */
  const byName = new Map();
  for (const { code, type, name, fullName, otherNames = [] } of units) {
    // The bare name of a commune has many other meanings: only its full name counts.
    const isKnownByName = ['city', 'town', 'district', 'province'].includes(type);
    const short = isKnownByName ? [name.vi, name.en, ...otherNames] : [];
    const lower = fullName.vi.charAt(0).toLowerCase() + fullName.vi.slice(1);
    const place = byCode.get(code) ?? { code, figures: new Set(), ranks: new Set() };
    byCode.set(code, place);
    for (const each of [...short, fullName.vi, fullName.en, lower].map(plain))
      if (!byName.has(each)) byName.set(each, place);
  }
  collect(content, byCode);
  return { names: anyOf([...byName.keys()]), byName, byCode };
}

/** Gives each place the numbers of everything that is about it. */
function collect(/** @type {unknown} */ value, /** @type {Map<string, Place>} */ byCode) {
  if (value === null || typeof value !== 'object') return;
  const { code, locality } = /** @type {Record<string, unknown>} */ (value);
  const about = byCode.get(String(code)) ?? byCode.get(String(locality));
  if (about) addFigures(value, '', about);
  for (const [key, part] of Object.entries(value)) {
    const keyed = Array.isArray(value) ? undefined : byCode.get(key);
    if (keyed) addFigures(part, '', keyed);
    collect(part, byCode);
  }
}

/** Adds the numbers inside a value; tile positions and days are no figures of a place. */
function addFigures(
  /** @type {unknown} */ value,
  /** @type {string} */ key,
  /** @type {Place} */ { figures, ranks, ...place },
) {
  const texts = typeof value === 'string' ? figuresOf(withoutDays(value)) : [];
  for (const each of typeof value === 'number' ? [value] : texts) {
    figures.add(each);
    if (/rank|interval/i.test(key)) ranks.add(each);
  }
  if (value === null || typeof value !== 'object' || /tile/i.test(key)) return;
  for (const [inner, part] of Object.entries(value))
    addFigures(part, Array.isArray(value) ? key : inner, { figures, ranks, ...place });
}

/** Finds whole names, the longest first; looking up first letters makes it many times faster. */
function anyOf(/** @type {string[]} */ names) {
  /** @type {Map<string, string[]>} */
  const byLetter = new Map();
  for (const name of names.sort((left, right) => right.length - left.length))
    byLetter.set(name.charAt(0), [...(byLetter.get(name.charAt(0)) ?? []), name]);
  const parts = [...byLetter].map(
    ([first, all]) => `${escaped(first)}(?:${all.map((name) => escaped(name.slice(1))).join('|')})`,
  );
  return new RegExp(`(?<!${letter})(?:${parts.join('|')})(?!${letter})`, 'gu');
}

/**
 * The real places that a text names, in their order.
 *
 * @param {string} text
 * @param {Register} register
 * @returns {{ index: number, word: string, place: Place }[]}
 */
export function placesIn(text, { names, byName, byCode }) {
  const named = [...plain(text).matchAll(names)].map((match) => ({
    ...{ index: match.index, word: match[0] },
    place: /** @type {Place} */ (byName.get(match[0])),
  }));
  const coded = [...text.matchAll(/(?<=['"`])\d{3,5}(?=['"`])/g)].flatMap((match) => {
    const place = byCode.get(match[0]);
    return place ? [{ index: match.index, word: match[0], place }] : [];
  });
  return [...named, ...coded].sort((left, right) => left.index - right.index);
}

const isIllustrative = (/** @type {unknown} */ value) =>
  value !== null &&
  typeof value === 'object' &&
  /** @type {Record<string, unknown>} */ (value)['status'] === 'illustrative';

/**
 * The real places inside what a document calls illustrative.
 *
 * @param {unknown} value a document
 * @param {Register} register
 * @param {boolean} [isInside] whether it is inside something illustrative
 * @returns {string[]} the words by which places are named
 */
export function placesInSamples(value, register, isInside = false) {
  if (typeof value === 'string')
    return isInside
      ? [
          ...placesIn(value, register).map(({ word }) => word),
          ...(register.byCode.has(value) ? [value] : []),
        ]
      : [];
  if (value === null || typeof value !== 'object') return [];
  const isSample = isInside || isIllustrative(value);
  return Object.entries(value).flatMap(([key, part]) => [
    ...(isSample && register.byCode.has(key) && !Array.isArray(value) ? [key] : []),
    ...placesInSamples(part, register, isSample),
  ]);
}

/** Days, and parts of addresses and sizes: numbers that measure no place. */
const noFigure =
  /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|#[\da-f]{3,8}\b|\d+(?:px|rem|ms|kB)\b/gi;

const withoutDays = (/** @type {string} */ text) =>
  text.replace(noFigure, (found) => ' '.repeat(found.length));

/**
 * A number that is a figure of a place: with decimals, before its unit, or under a key such as
 * `score`.
 */
const figure = new RegExp(
  [
    String.raw`(?<![\w.,/-])(?<decimal>\d+[.,]\d+)(?![\w/-]|[.,]\d)`,
    String.raw`(?<![\w.,/-])(?<measured>\d+) ?(?:%|điểm|points?\b)`,
    String.raw`\b(?:score|value|points|actual|total)['"]?: ?(?<keyed>\d+(?:\.\d+)?)(?![\w.])`,
    String.raw`(?<=[\x27\x22\x60]), ?(?<beside>\d+(?:\.\d+)?)(?=\s*[,)\]])`,
    String.raw`(?:hạng|xếp thứ|đứng thứ|[Rr]ank['"]?:?|ranks|ranked) ?(?<ranked>\d+)(?![\w/]|[.,]\d)`,
  ].join('|'),
  'gu',
);

/** Where one statement about a place ends and the next begins. */
const boundary = /[\n;]|(?<=\}),|(?<=[.!?])\s|\|/u;

/**
 * Figures beside a real place that the content does not have for it. Beside means in one statement:
 * a line, a sentence, a cell.
 *
 * @param {string} text
 * @param {Register} register
 * @returns {string[]} each as `place: figure`
 */
export function strangeFigures(text, register) {
  const whole = plain(text);
  const everywhere = placesIn(whole, register);
  if (everywhere.length === 0) return [];
  let start = 0;
  return whole.split(boundary).flatMap((statement) => {
    start = whole.indexOf(statement, start);
    const end = start + statement.length;
    const places = everywhere.filter(({ index }) => index >= start && index < end);
    start = end;
    if (places.length === 0) return [];
    const known = places.flatMap(({ place }) => [...place.figures]);
    const ranks = places.flatMap(({ place }) => [...place.ranks]);
    return [...withoutDays(statement).matchAll(figure)].flatMap(({ groups = {} }) => {
      const written = Object.values(groups).find((each) => each !== undefined) ?? '';
      const allowed = groups['ranked'] === undefined ? known : ranks;
      const isKnown = figuresOf(written).some((each) => allowed.includes(each));
      return isKnown ? [] : [`${places[0]?.word}: ${written}`];
    });
  });
}

/**
 * The real places in what a source text calls illustrative: the braces, or the tag, around each
 * status.
 *
 * @param {string} text
 * @param {Register} register
 * @returns {string[]}
 */
export function placesInSampleCode(text, register) {
  const said = /\bstatus['"]?\s*[:=]\s*['"]illustrative['"]/g;
  return [...text.matchAll(said)].flatMap(({ index }) => {
    const part = around(text, index);
    return placesIn(part, register).map(({ word }) => word);
  });
}

/** The text from the bracket that is open at a place to the one that closes it. */
function around(/** @type {string} */ text, /** @type {number} */ index) {
  let depth = 0;
  let start = index;
  for (; start >= 0; start -= 1) {
    if ('}>'.includes(text[start] ?? '')) depth += text[start] === '}' ? 1 : 0;
    if (text[start] === '{' || text[start] === '<') {
      if (text[start] === '<' || depth === 0) break;
      depth -= 1;
    }
  }
  const [open, close] = text[start] === '<' ? ['<', '>'] : ['{', '}'];
  let end = start;
  for (depth = 0; end < text.length; end += 1) {
    if (text[end] === open) depth += 1;
    if (text[end] === close && (depth -= 1) === 0) break;
  }
  return text.slice(Math.max(start, 0), end + 1);
}
