// What Table Schema 2.0 demands of a schema: every MUST that can be told without the rows.

const whole = Number.isInteger;
const finite = Number.isFinite;
const isText = (value) => typeof value === 'string' && value !== '';

/** The types of the specification, and whether a value of JSON can stand for one of them. */
const types = {
  string: isText,
  number: finite,
  integer: whole,
  boolean: (value) => typeof value === 'boolean',
  object: () => true,
  array: () => true,
  list: isText,
  datetime: isText,
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  time: isText,
  year: whole,
  yearmonth: isText,
  duration: isText,
  geopoint: isText,
  geojson: isText,
  any: () => true,
};

const ordered = ['number', 'integer', 'datetime', 'date', 'time', 'year', 'yearmonth', 'duration'];
const measured = ['string', 'list', 'array', 'object'];
const everywhere = Object.keys(types);

/** Which types a constraint is for, and which form it has. */
const constraintForms = {
  required: [everywhere, (value) => typeof value === 'boolean'],
  unique: [everywhere, (value) => typeof value === 'boolean'],
  enum: [
    everywhere.filter((type) => type !== 'boolean'),
    (value, isOfType) =>
      Array.isArray(value) &&
      value.length > 0 &&
      new Set(value).size === value.length &&
      value.every(isOfType),
  ],
  pattern: [['string'], isText],
  minimum: [ordered, (value, isOfType) => isOfType(value)],
  maximum: [ordered, (value, isOfType) => isOfType(value)],
  minLength: [measured, (value) => whole(value) && value >= 0],
  maxLength: [measured, (value) => whole(value) && value >= 0],
};

function constraintIssues({ type, constraints = {} }, at) {
  return Object.entries(constraints).flatMap(([kind, value]) => {
    const [forTypes, isRight] = constraintForms[kind] ?? [];
    if (!forTypes) return [`${at}.${kind}: no constraint`];
    if (!forTypes.includes(type)) return [`${at}.${kind}: not for ${type}`];
    return isRight(value, types[type]) ? [] : [`${at}.${kind}: of a wrong form`];
  });
}

const isListOfNames = (value, known) =>
  Array.isArray(value) && value.length > 0 && value.every((each) => known.includes(each));

function foreignKeyIssues({ fields, reference } = {}, at, own, resources) {
  if (!isListOfNames(fields, own)) return [`${at}.fields: not columns of this table`];
  const target = resources.find(({ name }) => name === reference?.resource);
  if (!target) return [`${at}.reference: no resource ${reference?.resource}`];
  const known = (target.schema?.fields ?? []).map(({ name }) => name);
  if (!isListOfNames(reference.fields, known))
    return [`${at}.reference.fields: not columns of ${target.name}`];
  return reference.fields.length === fields.length ? [] : [`${at}: of different lengths`];
}

/** Everything in which a schema departs from the specification, with its place. */
export function schemaIssues({ fields, missingValues, primaryKey, foreignKeys }, at, resources) {
  if (!Array.isArray(fields) || fields.length === 0) return [`${at}.fields: at least one`];
  const names = fields.map(({ name }) => name);
  const again = names.filter((each, index) => names.indexOf(each) !== index);
  const isRightMissing =
    missingValues === undefined ||
    (Array.isArray(missingValues) &&
      missingValues.every((each) => typeof each === 'string') &&
      new Set(missingValues).size === missingValues.length);
  return [
    ...again.map((name) => `${at}.fields: ${name} twice`),
    ...fields.flatMap((field, index) => {
      const place = `${at}.fields[${index}]`;
      if (!isText(field.name)) return [`${place}.name: missing`];
      if (!(field.type in types)) return [`${place}.type: no type ${field.type}`];
      return constraintIssues(field, `${place}.constraints`);
    }),
    ...(isRightMissing ? [] : [`${at}.missingValues: not a list of different texts`]),
    ...(primaryKey === undefined || isListOfNames(primaryKey, names)
      ? []
      : [`${at}.primaryKey: not columns of this table`]),
    ...(foreignKeys ?? []).flatMap((key, index) =>
      foreignKeyIssues(key, `${at}.foreignKeys[${index}]`, names, resources),
    ),
  ];
}
