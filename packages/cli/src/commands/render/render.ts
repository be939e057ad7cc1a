import { parseCivilDate } from '@thidua/core';
import type * as Elements from '@thidua/widgets/server';
import type { Command, Outcome, Request } from '../../command.js';
import { readScoreboard } from '../../input/read-scoreboard.js';
import { languages } from '../../messages/languages.js';
import { deliver } from '../../output/deliver.js';
import { refuseEnding } from '../../output/refuse-ending.js';
import { misused, type Misuse } from '../../outcome.js';
import { renderHelp } from './help.js';
import { renderResults, resultsName, resultsOptions } from './results.js';
import { renderWords } from './words.js';

/** Options that become attributes, for the elements that have these. */
const attributeOptions = {
  board: 'board',
  bloc: 'bloc',
  limit: 'limit',
  by: 'by',
  award: 'award',
  area: 'area',
  index: 'index',
  locality: 'locality',
  sort: 'sort',
  highlight: 'highlight',
  target: 'target-id',
  milestone: 'milestone-id',
  'as-of': 'as-of',
  src: 'src',
};

/** What is wrong with the use of the command; nothing where it can be tried. */
function misuseOf(
  { operands, options, values, locale }: Request,
  { attributesOf, nouns }: typeof Elements,
): Misuse | undefined {
  const words = renderWords[locale];
  const messages = languages[locale];
  const noun = nouns.find((each) => each === operands[0]);
  if (!noun || operands.length > 1) return words.needsElement([...nouns, resultsName].join(', '));
  const misplaced = resultsOptions.find((name) => options.has(name));
  if (misplaced !== undefined) return words.notForElement(`--${misplaced}`, noun);
  for (const [name, attribute] of Object.entries(attributeOptions)) {
    const fits = attributesOf(noun).includes(attribute);
    if (options.has(name) && !fits) return words.notForElement(`--${name}`, noun);
  }
  const html = options.has('css-hashes') ? undefined : values.get('out');
  const out = { option: '--out', out: html, written: 'html' } as const;
  const scoreboard = values.get('scoreboard') ?? 'bang.json';
  const refused = refuseEnding(out, messages, () => scoreboard);
  if (refused !== undefined) return refused;
  const limit = values.get('limit');
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) return words.wrongLimit(limit);
  const asOf = values.get('as-of');
  if (asOf !== undefined && !parseCivilDate(asOf).ok) return messages.wrongDate('--as-of', asOf);
  const needsScoreboard = !options.has('scoreboard') && !options.has('css-hashes');
  return needsScoreboard ? words.needsScoreboard : undefined;
}

/** The HTML and what it was made from, or why there is none. */
async function htmlOf(
  noun: Elements.ElementNoun,
  { options, values, locale }: Request,
  { renderElement, RenderError, renderStatic, styleHashes }: typeof Elements,
): Promise<{ html: string; inputs: Parameters<typeof deliver>[0]['inputs'] } | Outcome> {
  if (options.has('css-hashes')) return { html: (await styleHashes(noun)).join(' '), inputs: [] };
  const read = await readScoreboard(values.get('scoreboard') ?? '', locale);
  if (!read.ok) return read.outcome;
  const attributes = Object.fromEntries(
    Object.entries(attributeOptions).map(([name, attribute]) => [attribute, values.get(name)]),
  );
  const asked = { scoreboard: read.scoreboard, attributes, lang: locale, link: values.get('link') };
  try {
    const html = options.has('static')
      ? renderStatic(noun, asked)
      : renderElement(noun, { ...asked, nonce: values.get('nonce') });
    return { html, inputs: [read.input] };
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    return misused(error.message, languages[locale]);
  }
}

/** `thidua render ELEMENT --scoreboard FILE`: HTML that needs no JavaScript; or the forms of results. */
export const render: Command = {
  help: renderHelp,
  options: ['static', 'css-hashes'],
  valueOptions: [
    ...['scoreboard', 'nonce', 'link', 'out', ...Object.keys(attributeOptions)],
    ...resultsOptions,
  ],
  apart: {
    static: ['nonce', 'src'],
    // The styles of an element are the same whatever it shows.
    'css-hashes': ['static', 'nonce', 'scoreboard', 'link', ...Object.keys(attributeOptions)],
  },
  async run(request) {
    const [first, ...others] = request.operands;
    if (first === resultsName && others.length === 0) return renderResults(request);
    const messages = languages[request.locale];
    // Only this command needs it: the others start without it.
    const elements = await import('@thidua/widgets/server');
    const misuse = misuseOf(request, elements);
    if (misuse !== undefined) return misused(misuse, messages);
    const made = await htmlOf(request.operands[0] as Elements.ElementNoun, request, elements);
    if (!('html' in made)) return made;
    const out = request.values.get('out');
    const { html, inputs } = made;
    return deliver({ out, option: '--out', content: `${html}\n`, inputs }, messages);
  },
};
