import { parseCivilDate } from '@thidua/core';
import type * as Elements from '@thidua/widgets/server';
import type { Command, Outcome, Request } from '../command.js';
import { languages } from '../messages/languages.js';
import { readScoreboard } from '../read-scoreboard.js';
import { destinationAt, type Destination } from '../output/destination.js';
import { writeFile } from '../output/write-file.js';
import { printable } from '../printable.js';

/** Options that become attributes, for the elements that have these. */
const attributeOptions = {
  board: 'board',
  bloc: 'bloc',
  limit: 'limit',
  target: 'target-id',
  milestone: 'milestone-id',
  'as-of': 'as-of',
  src: 'src',
};

/** Options that say something about what is not there when another one is given. */
const contradictions = [
  ['static', 'nonce'],
  ['static', 'src'],
  ['static', 'css-hashes'],
  ['nonce', 'css-hashes'],
] as const;

/** What is wrong with the use of the command; nothing where it can be tried. */
function misuseOf(
  { operands, options, values, locale }: Request,
  { attributesOf, nouns }: typeof Elements,
): string | undefined {
  const messages = languages[locale];
  const noun = nouns.find((each) => each === operands[0]);
  if (!noun || operands.length > 1) return messages.needsElement(nouns.join(', '));
  for (const [name, attribute] of Object.entries(attributeOptions)) {
    const fits = attributesOf(noun).includes(attribute);
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

/** Standard output under its names: where it is a socket, none can be opened. */
const isStandardOutput = (out: string): boolean =>
  /^(-|\/dev\/stdout|\/dev\/fd\/1|\/proc\/self\/fd\/1)$/.test(out);

/** The HTML, or why there is none. */
async function htmlOf(
  noun: Elements.ElementNoun,
  request: Request,
  destination: Destination | undefined,
  { renderElement, RenderError, renderStatic, styleHashes }: typeof Elements,
): Promise<string | Outcome> {
  const { options, values, locale } = request;
  const messages = languages[locale];
  if (options.has('css-hashes')) return (await styleHashes(noun)).join(' ');
  const read = await readScoreboard(values.get('scoreboard') ?? '', locale);
  if (!read.ok) return read.outcome;
  if (destination?.identity !== undefined && destination.identity === read.identity) {
    const given = values.get('scoreboard') ?? '';
    const input = given === '-' ? messages.standardInput : given;
    const message = messages.overInput(values.get('out') ?? '', input);
    return { status: 2, error: `${printable(message)}\n` };
  }
  const attributes = Object.fromEntries(
    Object.entries(attributeOptions).map(([name, attribute]) => [attribute, values.get(name)]),
  );
  const asked = { scoreboard: read.scoreboard, attributes, lang: locale, link: values.get('link') };
  try {
    return options.has('static')
      ? renderStatic(noun, asked)
      : renderElement(noun, { ...asked, nonce: values.get('nonce') });
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
    // Only this command needs it: the others start without it.
    const elements = await import('@thidua/widgets/server');
    const misuse = misuseOf(request, elements);
    if (misuse) return { status: 2, error: `${printable(misuse)}\n${messages.seeHelp}\n` };
    const out = request.values.get('out');
    const isPrinted = out === undefined || isStandardOutput(out);
    try {
      const destination = isPrinted ? undefined : destinationAt(out);
      const html = await htmlOf(
        request.operands[0] as Elements.ElementNoun,
        request,
        destination,
        elements,
      );
      if (typeof html !== 'string') return html;
      if (!destination) return { status: 0, output: `${html}\n` };
      await writeFile(destination, `${html}\n`);
      return { status: 0, output: `${printable(messages.written(out ?? ''))}\n` };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (isPrinted || code === undefined) throw error;
      return { status: 2, error: `${printable(messages.cannotWrite(out, code))}\n` };
    }
  },
};
