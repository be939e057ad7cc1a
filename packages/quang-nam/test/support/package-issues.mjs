// What Data Package 2.0 (https://datapackage.org/standard/) demands of a descriptor with inline
// schemas and files beside it: every MUST that can be told from the descriptor, and the forms of names.
import { schemaIssues } from './schema-issues.mjs';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value !== '';
const name = /^[a-z0-9._-]+$/;
const semantic = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const hash = /^(?:[0-9a-f]{32}|sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;

/** A whole address, or a POSIX path below the descriptor: neither absolute nor climbing out of it. */
export const isUrlOrPath = (value) =>
  isText(value) &&
  (/^https?:\/\/[^/]+/.test(value) ||
    (!/^(?:\/|~|[a-z][a-z0-9+.-]*:)/i.test(value) &&
      !value.includes('\\') &&
      !value.split('/').includes('..')));

const when = (isWrong, issue) => (isWrong ? [issue] : []);

/** Licences or sources: a list of objects, if there is one. */
function listIssues(list, at, issuesOf) {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [`${at}: not a list`];
  return list.flatMap((item, index) =>
    isObject(item) ? issuesOf(item, `${at}[${index}]`) : [`${at}[${index}]: not an object`],
  );
}

const pathIssues = (item, at) =>
  when('path' in item && !isUrlOrPath(item.path), `${at}.path: neither address nor path`);

const licenceIssues = (licence, at) => [
  ...when(!isText(licence.name) && !isText(licence.path), `${at}: neither name nor path`),
  ...pathIssues(licence, at),
];

const sourceIssues = (source, at) => [
  ...when(Object.keys(source).length === 0, `${at}: says nothing`),
  ...when('title' in source && !isText(source.title), `${at}.title: not a text`),
  ...pathIssues(source, at),
];

const dialectForms = {
  delimiter: isText,
  lineTerminator: isText,
  quoteChar: (value) => isText(value) && value.length === 1,
  doubleQuote: (value) => typeof value === 'boolean',
  header: (value) => typeof value === 'boolean',
};

const dialectIssues = (dialect = {}, at) =>
  Object.entries(dialectForms).flatMap(([key, isRight]) =>
    when(key in dialect && !isRight(dialect[key]), `${at}.${key}: of a wrong form`),
  );

function resourceIssues(resource, at, resources) {
  if (!isObject(resource)) return [`${at}: not an object`];
  const { path, data, type, bytes, schema } = resource;
  return [
    ...when(!isText(resource.name) || !name.test(resource.name), `${at}.name: of a wrong form`),
    ...when((path === undefined) === (data === undefined), `${at}: needs either path or data`),
    ...when(path !== undefined && !isUrlOrPath(path), `${at}.path: neither address nor path`),
    ...when(type !== undefined && type !== 'table', `${at}.type: no type of a resource`),
    ...when(
      bytes !== undefined && !(Number.isInteger(bytes) && bytes >= 0),
      `${at}.bytes: no size`,
    ),
    ...when(resource.hash !== undefined && !hash.test(resource.hash), `${at}.hash: no hash`),
    ...when(type === 'table' && !isObject(schema), `${at}.schema: a table needs one`),
    ...dialectIssues(resource.dialect, `${at}.dialect`),
    ...listIssues(resource.licenses, `${at}.licenses`, licenceIssues),
    ...listIssues(resource.sources, `${at}.sources`, sourceIssues),
    ...(schema === undefined ? [] : schemaIssues(schema, `${at}.schema`, resources)),
  ];
}

/** Everything in which a descriptor departs from the specification, with its place. */
export function packageIssues(descriptor) {
  const { resources } = descriptor;
  if (!Array.isArray(resources) || resources.length === 0) return ['resources: at least one'];
  const names = resources.map((each) => each?.name);
  const again = names.filter((each, index) => names.indexOf(each) !== index);
  return [
    ...when(
      descriptor.$schema !== 'https://datapackage.org/profiles/2.0/datapackage.json',
      '$schema: not the profile of 2.0',
    ),
    ...when(!isText(descriptor.name) || !name.test(descriptor.name), 'name: of a wrong form'),
    ...when(!semantic.test(descriptor.version), 'version: not semantic'),
    ...when(!descriptor.licenses?.length, 'licenses: at least one'),
    ...listIssues(descriptor.licenses, 'licenses', licenceIssues),
    ...listIssues(descriptor.sources, 'sources', sourceIssues),
    ...again.map((each) => `resources: ${each} twice`),
    ...resources.flatMap((each, index) => resourceIssues(each, `resources[${index}]`, resources)),
  ];
}
