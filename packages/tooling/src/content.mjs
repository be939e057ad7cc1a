/**
 * Checks for the content of any province. Each function looks at everything that a package exports
 * and returns what is wrong, with its place; a test expects an empty list.
 */

const partialDate = /^\d{4}(-\d{2}){0,2}$/;

/** Words that stand in every placeholder of a new package, in each language. */
export const placeholderMarks = { vi: '(mẫu, cần thay)', en: '(placeholder)' };

/** Every value inside a value, itself included, with its place. */
export function everythingIn(value, place) {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => everythingIn(part, `${place}.${key}`))
      : [];
  return [{ place, value }, ...inner];
}

/** Those that are texts. */
export const textsIn = (everything) => everything.filter(({ value }) => typeof value === 'string');

/** Those that are objects or lists. */
const objectsIn = (everything) =>
  everything.filter(({ value }) => typeof value === 'object' && value !== null);

/** Numbers with the keys that make them figures. */
export const figuresIn = (everything) =>
  objectsIn(everything).filter(
    ({ value, place }) => 'value' in value && !place.endsWith('.denominator'),
  );

/** What figures are shares of. */
export const denominatorsIn = (everything) =>
  everything.filter(({ place }) => place.endsWith('.denominator'));

/** Sources, wherever they are cited. */
export const citationsIn = (everything) =>
  everything.filter(({ place, value }) => place.endsWith('.source') && value !== undefined);

/** Texts that are not in Unicode form NFC: they look alike and are not found by search. */
export const textsNotNormalised = (everything) =>
  textsIn(everything).filter(({ value }) => value !== value.normalize('NFC'));

/** Texts with a space at an end, or two together. */
export const textsBadlySpaced = (everything) =>
  textsIn(everything).filter(({ value }) => /^\s|\s$|\s\s/.test(value));

/** Texts that exist in only one of the two languages. */
export const textsInOneLanguage = (everything) =>
  objectsIn(everything).filter(({ value }) => 'vi' in value !== 'en' in value);

/** English texts with Vietnamese letters; they must write names as official English pages do. */
export const accentedEnglish = (everything) =>
  textsIn(everything).filter(
    ({ place, value }) => place.endsWith('.en') && /[\u00c0-\u024f\u1e00-\u1eff]/.test(value),
  );

/** Addresses that are not recorded as seen complete: none may be put together from its parts. */
export const unseenAddresses = (everything, seen) =>
  textsIn(everything)
    .filter(({ place, value }) => place.endsWith('.url') || /:\/\//.test(value))
    .filter(({ value }) => !seen.includes(value));

/**
 * Figures that lack a date, a status of those allowed, or a source with its title, or hold no
 * number. `emptyValues` decides whether one may be null because its document states none.
 */
export const faultyFigures = (everything, statuses) =>
  figuresIn(everything).filter(({ value: { value, asOf, status, source } }) => {
    const title = source?.title;
    const isNumber = value === null || Number.isFinite(value);
    const isDated = partialDate.test(asOf) && statuses.includes(status);
    return !isNumber || !isDated || !title?.vi || !title.en;
  });

/** Denominators without number or date: 123 of 193 and 130 of 194 are both right. */
export const faultyDenominators = (everything) =>
  denominatorsIn(everything).filter(
    ({ value }) => !Number.isFinite(value?.value) || !partialDate.test(value.asOf),
  );

/** Cited sources that are not in the list, ignoring their section. */
export function strangeSources(everything, sources) {
  const known = new Set(Object.values(sources).map((source) => JSON.stringify(source)));
  return citationsIn(everything).filter(({ value: { section: _section, ...source } }) => {
    return !known.has(JSON.stringify(source));
  });
}

/** Values that are empty without a reason; `mayBeNull` matches places where a document is silent. */
export const emptyValues = (everything, mayBeNull) =>
  everything.filter(
    ({ value, place }) =>
      (value === null && !mayBeNull?.test(place)) || value === '' || Number.isNaN(value),
  );

/** Texts of the scaffold that have not been replaced yet. */
export const placeholdersIn = (everything) =>
  textsIn(everything).filter(({ value }) =>
    Object.values(placeholderMarks).some((mark) => value.includes(mark)),
  );
