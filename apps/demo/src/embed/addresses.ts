import type { Locale } from '@thidua/core';
import { routes, type Address } from '../routes.js';
import type { Noun } from '../text/element-pages.js';
import { parametersOf, type View } from './view.js';

/** An element as part of an address, in each language. */
const slugs: Record<Noun, Address> = {
  progress: { vi: 'tien-do', en: 'progress' },
  leaderboard: { vi: 'bang-xep-hang', en: 'leaderboard' },
  countdown: { vi: 'dem-nguoc', en: 'countdown' },
};

const alone: Address = { vi: '/xem/', en: '/en/view/' };

type Shown = Pick<View, 'noun' | 'id'>;

const under = (root: Address, { noun, id }: Shown): Address => {
  const place = (locale: Locale): string => `${root[locale]}${slugs[noun][locale]}/${id}/`;
  return { vi: place('vi'), en: place('en') };
};

/** Where the page is that stands inside a frame of another site. */
export const framedRoute = (shown: Shown): Address => under(routes.embed, shown);

/** Where the page is that shows one thing alone, for sending it to somebody. */
export const viewRoute = (shown: Shown): Address => under(alone, shown);

/** The framed page of a view, with what was chosen. */
export const framedAddress = (view: View): string =>
  framedRoute(view)[view.locale] + parametersOf(view.choice);

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
