import { parseCivilDate } from '@thidua/core';
import type { ElementNoun } from '@thidua/widgets/server';
import type { Command, Outcome, Request } from '../command.js';
import { languages } from '../messages/languages.js';
import { readScoreboard } from '../read-scoreboard.js';
import { printable } from '../printable.js';
import { writeAtomically } from '../write-atomically.js';

/** Options that become attributes, and the elements that have them. */
const attributeOptions = {
  board: { attribute: 'board', elements: ['leaderboard'] },
  bloc: { attribute: 'bloc', elements: ['leaderboard'] },
  limit: { attribute: 'limit', elements: ['leaderboard'] },
  target: { attribute: 'target-id', elements: ['progress'] },
  milestone: { attribute: 'milestone-id', elements: ['countdown'] },
  'as-of': { attribute: 'as-of', elements: ['progress', 'leaderboard', 'countdown'] },
  src: { attribute: 'src', elements: ['progress', 'leaderboard', 'countdown'] },
} as const satisfies Record<string, { attribute: string; elements: readonly ElementNoun[] }>;

const nouns: readonly ElementNoun[] = ['progress', 'leaderboard', 'countdown'];
const isNoun = (text: string | undefined): text is ElementNoun =>
  (nouns as readonly (string | undefined)[]).includes(text);

/** Options that say something about what is not there when another one is given. */
const contradictions = [
  ['static', 'nonce'],
  ['static', 'src'],
  ['static', 'css-hashes'],
  ['nonce', 'css-hashes'],
] as const;

/** What is wrong with the use of the command; nothing where it can be tried. */
function misuseOf({ operands, options, values, locale }: Request): string | undefined {
  const messages = languages[locale];
  const [noun] = operands;
  if (!isNoun(noun) || operands.length > 1) return messages.needsElement(nouns.join(', '));
  for (const [name, { elements }] of Object.entries(attributeOptions)) {
    const fits = (elements as readonly ElementNoun[]).includes(noun);
    if (options.has(name) && !fits) return messages.notForElement(`--${name}`, noun);
  }
  for (const [one, other] of contradictions) {
    if (options.has(one) && options.has(other))
      return messages.notTogether(`--${one}`, `--${other}`);
  }
  const limit = values.get('limit');
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) return messages.wrongLimit(limit);
  const asOf = values.get('as-of');
  if (asOf !== undefined && !parseCivilDate(asOf).ok) return messages.wrongDate('--as-of', asOf);
  const needsScoreboard = !options.has('scoreboard') && !options.has('css-hashes');
  return needsScoreboard ? messages.needsScoreboard : undefined;
}

/** The HTML, or why there is none. */
async function htmlOf(noun: ElementNoun, request: Request): Promise<string | Outcome> {
  const { options, values, locale } = request;
  const messages = languages[locale];
  // Only this command needs it: the others start without it.
  const { renderElement, RenderError, renderStatic, styleHashes } =
    await import('@thidua/widgets/server');
  if (options.has('css-hashes')) return (await styleHashes(noun)).join(' ');
  const read = await readScoreboard(values.get('scoreboard') ?? '', locale);
  if (!read.ok) return read.outcome;
  const attributes = Object.fromEntries(
    Object.entries(attributeOptions).map(([name, { attribute }]) => [attribute, values.get(name)]),
  );
  const given = { scoreboard: read.scoreboard, attributes, lang: locale, link: values.get('link') };
  try {
    return options.has('static')
      ? renderStatic(noun, given)
      : renderElement(noun, { ...given, nonce: values.get('nonce') });
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    return { status: 2, error: `${printable(error.message)}\n${messages.seeHelp}\n` };
  }
}

/** `thidua render ELEMENT --scoreboard FILE`: HTML that needs no JavaScript. */
export const render: Command = {
  options: ['static', 'css-hashes'],
  valueOptions: ['scoreboard', 'nonce', 'link', 'out', ...Object.keys(attributeOptions)],
  async run(request) {
    const messages = languages[request.locale];
    const misuse = misuseOf(request);
    if (misuse) return { status: 2, error: `${printable(misuse)}\n${messages.seeHelp}\n` };
    const html = await htmlOf(request.operands[0] as ElementNoun, request);
    if (typeof html !== 'string') return html;
    const out = request.values.get('out');
    if (out === undefined) return { status: 0, output: `${html}\n` };
    try {
      await writeAtomically(out, `${html}\n`);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      return { status: 2, error: `${printable(messages.cannotWrite(out, reason))}\n` };
    }
    return { status: 0, output: `${printable(messages.written(out))}\n` };
  },
};
