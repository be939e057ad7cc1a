import type { Text } from '../model/value/text.js';
import type { Scoring } from './scoring.js';

/** What an issue is about, in words: criteria or a group by title, and the unit if there is one. */
export function subjectOf({ plan, units }: Scoring, ids: readonly string[], code?: string): Text {
  const { groups, criteria, adjustments, facts } = plan.scheme;
  const titles = ids.map(
    (id) =>
      [...groups, ...criteria, ...adjustments, ...facts].find((each) => each.id === id)?.title ?? {
        vi: id,
        en: id,
      },
  );
  const unit = code === undefined ? undefined : units.localities[units.unitOf.get(code) ?? -1];
  const said = (locale: keyof Text, joint: string): string =>
    [titles.map((title) => `“${title[locale]}”`).join(joint), unit?.name[locale] ?? code]
      .filter((part) => part !== undefined)
      .join(', ');
  return { vi: said('vi', ' so với '), en: said('en', ' as a share of ') };
}
