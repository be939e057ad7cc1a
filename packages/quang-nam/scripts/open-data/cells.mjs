// Parts of the typed content as cells.

export const textCells = (name, text) => ({
  [`${name}_vi`]: text?.vi,
  [`${name}_en`]: text?.en,
});

/** A number, or an empty cell with the reason in a second one. */
export const numberCells = (name, value) =>
  typeof value === 'object' ? { [`${name}_missing`]: value.missing } : { [name]: value };

/** A source by its name in `sources`; an unknown one is an error of the content. */
export function sourceCells(content, { section, ...source }) {
  const text = JSON.stringify(source);
  const entry = Object.entries(content.sources).find(([, known]) => JSON.stringify(known) === text);
  if (!entry) throw new Error(`not one of sources: ${text}`);
  return { source: entry[0], source_title: source.title.vi, source_section: section };
}
