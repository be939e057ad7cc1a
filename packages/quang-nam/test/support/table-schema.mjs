// The part of Frictionless Table Schema that the data package uses, read from its specification.

const readers = {
  string: (text) => text,
  integer: (text) => (/^[+-]?\d+$/.test(text) ? Number(text) : undefined),
  number: (text) => (/^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  boolean: (text) => ({ true: true, false: false })[text],
  year: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  date: (text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text)
      ? text
      : undefined,
};

const breaks = {
  enum: (value, allowed) => !allowed.includes(value),
  pattern: (value, pattern) => !new RegExp(`^(?:${pattern})$`).test(value),
  minimum: (value, bound) => value < bound,
  maximum: (value, bound) => value > bound,
};

/** Rows of text as typed rows, and what is wrong with them, each with its line and column. */
export function readRows({ fields, missingValues, primaryKey }, rows) {
  const issues = [];
  const typed = rows.map((row, index) => {
    const cells = fields.map(({ name, type, constraints = {} }) => {
      const at = `line ${index + 2}, ${name}`;
      if (missingValues.includes(row[name])) {
        if (constraints.required) issues.push(`${at}: required`);
        return [name, null];
      }
      const value = readers[type](row[name]);
      if (value === undefined) issues.push(`${at}: not of type ${type}`);
      for (const [constraint, isBroken] of Object.entries(breaks))
        if (constraint in constraints && isBroken(value, constraints[constraint]))
          issues.push(`${at}: breaks ${constraint}`);
      return [name, value];
    });
    return Object.fromEntries(cells);
  });
  const keys = [
    primaryKey,
    ...fields.filter((each) => each.constraints?.unique).map(({ name }) => [name]),
  ];
  for (const key of keys) issues.push(...keyIssues(typed, key));
  return { typed, issues };
}

function keyIssues(rows, key) {
  const seen = new Set();
  return rows.flatMap((row, index) => {
    const value = JSON.stringify(key.map((name) => row[name]));
    const issue = key.some((name) => row[name] === null)
      ? 'has a gap'
      : seen.has(value) && 'is not unique';
    seen.add(value);
    return issue ? [`line ${index + 2}: key ${key.join(', ')} ${issue}`] : [];
  });
}

/** Rows that refer to nothing; a reference with a gap in it refers to nothing on purpose. */
export function referenceIssues({ foreignKeys = [] }, rows, tables) {
  return foreignKeys.flatMap(({ fields, reference }) => {
    const known = new Set(
      tables[reference.resource].map((row) =>
        JSON.stringify(reference.fields.map((name) => row[name])),
      ),
    );
    return rows.flatMap((row, index) => {
      const values = fields.map((name) => row[name]);
      return values.includes(null) || known.has(JSON.stringify(values))
        ? []
        : [`line ${index + 2}: no ${values.join(', ')} in ${reference.resource}`];
    });
  });
}
