import type { Locale } from '@thidua/core';
import { routes, type Address } from '../routes.js';
import { slugs } from './nouns.js';
import { parametersOf, type Choice, type View } from './view.js';

const alone: Address = { vi: '/xem/', en: '/en/view/' };

type Shown = Pick<View, 'noun' | 'id'>;
type Chosen = Partial<Pick<View, 'choice'>>;

const under = (root: Address, { noun, id }: Shown): Address => {
  const place = (locale: Locale): string => `${root[locale]}${slugs[noun][locale]}/${id}/`;
  return { vi: place('vi'), en: place('en') };
};

/** Numbers of rows of which a framed page is written. */
export const writtenRows = ['5', '10'];

/** What of a choice is in a page as it is written, and not only once its script has run. */
function writtenChoice({ noun, choice = {} }: Pick<View, 'noun'> & Chosen): Choice {
  const { bloc, limit = '' } = choice;
  if (noun !== 'leaderboard') return {};
  return { ...(bloc && { bloc }), ...(writtenRows.includes(limit) && { limit }) };
}

/**
 * Where the page is that stands inside a frame of another site. Bloc and rows are part of it: a frame
 * may be kept from running any script, and shows what was chosen all the same.
 */
export function framedRoute(view: Shown & Chosen): Address {
  const { bloc, limit } = writtenChoice(view);
  const root = under(routes.embed, view);
  const chosen = [bloc, limit].flatMap((part) => (part ? [`${part}/`] : [])).join('');
  return { vi: root.vi + chosen, en: root.en + chosen };
}

/** Where the page is that shows one thing alone, for sending it to somebody. */
export const viewRoute = (shown: Shown): Address => under(alone, shown);

/** The framed page of a view, with what was chosen. */
export function framedAddress(view: View): string {
  const written = writtenChoice(view);
  const rest = Object.entries(view.choice).filter(([name]) => !(name in written));
  return framedRoute(view)[view.locale] + parametersOf(Object.fromEntries(rest));
}

/** The page of a view, with what was chosen. */
export const viewAddress = (view: View): string =>
  viewRoute(view)[view.locale] + parametersOf(view.choice);

/** The page with everything there is of a view, and the newest: what is shown of it is not cut. */
export const wholeAddress = ({ choice: { bloc, highlight }, ...view }: View): string =>
  viewAddress({ ...view, choice: { ...(bloc && { bloc }), ...(highlight && { highlight }) } });

/** The embed builder, set to a view. */
export const builderAddress = (view: View): string =>
  `${routes.embed[view.locale]}?${builderParameters(view)}`;

/**
 * What an address tells the embed builder.
 *
 * @param more what the builder knows besides the view
 */
export function builderParameters(view: View, more: Record<string, string> = {}): string {
  const { noun, id, choice } = view;
  return String(new URLSearchParams({ noun, id, ...choice, ...more }));
}
