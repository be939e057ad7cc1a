import { isCivilDate, type Locale } from '@thidua/core';
import type { Noun } from './nouns.js';

/** One element showing one thing of the scoreboard, in a language, as somebody chose to see it. */
export interface View {
  noun: Noun;
  /** Of the board, the target or the milestone. */
  id: string;
  locale: Locale;
  choice: Choice;
}

/** What can be chosen, named as the element's attributes and the address's parameters are. */
export type Choice = Partial<Record<ChoiceName, string>>;

const choiceNames = [
  ...(['bloc', 'limit', 'by', 'award', 'area', 'index', 'locality'] as const),
  ...(['highlight', 'sort', 'as-of', 'theme'] as const),
] as const;
type ChoiceName = (typeof choiceNames)[number];

/** Choices that an element knows. */
const choicesOf: Record<Noun, readonly ChoiceName[]> = {
  progress: ['as-of', 'theme'],
  leaderboard: ['bloc', 'limit', 'highlight', 'sort', 'as-of', 'theme'],
  countdown: ['as-of', 'theme'],
  'tile-map': ['by', 'highlight', 'as-of', 'theme'],
  timeline: ['as-of', 'theme'],
  movements: ['area', 'as-of', 'theme'],
  honours: ['award', 'area', 'as-of', 'theme'],
  'index-panel': ['index', 'as-of', 'theme'],
  scorecard: ['locality', 'as-of', 'theme'],
  'target-board': ['area', 'sort', 'as-of', 'theme'],
};

/**
 * The attribute that says what of the scoreboard is shown; none where it is all there is of its kind,
 * which then has the scoreboard's id.
 */
export const idAttribute: Record<Noun, string | undefined> = {
  progress: 'target-id',
  leaderboard: 'board',
  countdown: 'milestone-id',
  'tile-map': 'board',
  timeline: undefined,
  movements: undefined,
  honours: undefined,
  'index-panel': undefined,
  scorecard: 'board',
  'target-board': undefined,
};

/** Whatever an address says, an element is only asked for what it may be asked. */
const isSound: Record<ChoiceName, (value: string) => boolean> = {
  bloc: (value) => /^[\w-]{1,100}$/.test(value),
  award: (value) => /^[\w-]{1,100}$/.test(value),
  index: (value) => /^[\w-]{1,100}$/.test(value),
  area: (value) => /^[\w-]{1,100}$/.test(value),
  by: (value) => ['grade', 'rank', 'score'].includes(value),
  limit: (value) => /^[1-9]\d{0,3}$/.test(value),
  highlight: (value) => /^[\w-]{1,20}$/.test(value),
  locality: (value) => /^[\w-]{1,20}$/.test(value),
  sort: (value) => /^-?[\w-]{1,100}$/.test(value),
  'as-of': isCivilDate,
  theme: (value) => ['light', 'dark', 'auto'].includes(value),
};

/**
 * What the parameters of an address choose; what is unknown or unsound is left out.
 *
 * @example
 * choiceFrom('leaderboard', new URLSearchParams('limit=5&theme=pink')); // { limit: '5' }
 */
export function choiceFrom(noun: Noun, parameters: URLSearchParams): Choice {
  const choice: Choice = {};
  for (const name of choicesOf[noun]) {
    const value = parameters.get(name);
    if (value !== null && isSound[name](value)) choice[name] = value;
  }
  return choice;
}

/**
 * The parameters that say a choice, in one order, with `?`; nothing where nothing is chosen.
 *
 * @example
 * parametersOf({ limit: '5', bloc: 'cum-mien-nui' }); // '?bloc=cum-mien-nui&limit=5'
 */
export function parametersOf(choice: Choice): string {
  const parameters = new URLSearchParams(
    choiceNames.flatMap((name) => (choice[name] ? [[name, choice[name]]] : [])),
  ).toString();
  return parameters && `?${parameters}`;
}

/** The attributes of the element, in the order in which they are written. */
export function attributesOf({ noun, id, locale, choice }: View): Record<string, string> {
  const chosen = choicesOf[noun].flatMap((name) => (choice[name] ? [[name, choice[name]]] : []));
  const attribute = idAttribute[noun];
  return {
    ...(attribute !== undefined && { [attribute]: id }),
    ...(Object.fromEntries(chosen) as Choice),
    ...(locale === 'vi' ? {} : { lang: locale }),
  };
}
