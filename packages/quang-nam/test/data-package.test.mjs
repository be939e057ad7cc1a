import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUrlOrPath, packageIssues } from './support/package-issues.mjs';

const folder = new URL('../dist/data/', import.meta.url);
const descriptor = JSON.parse(readFileSync(new URL('datapackage.json', folder), 'utf8'));

describe('the descriptor of the open data', () => {
  it('is what Data Package 2.0 demands', () => {
    expect(packageIssues(descriptor)).toEqual([]);
  });

  it('names its files by where they are below it, and other places by whole addresses', () => {
    for (const { path } of descriptor.resources)
      expect([path, /:/.test(path), existsSync(new URL(path, folder))]).toEqual([
        path,
        false,
        true,
      ]);
    const licences = [descriptor, ...descriptor.resources].flatMap(({ licenses = [] }) => licenses);
    for (const { path } of licences) if (path) expect(path).toMatch(/^https:\/\//);
  });
});

describe('these checks', () => {
  const table = descriptor.resources.findIndex(({ name }) => name === 'dti-2023-localities');
  const broken = (change) => {
    const copy = structuredClone(descriptor);
    change(copy, copy.resources[table]);
    return packageIssues(copy).join('\n');
  };

  it.each([
    ['no resource', (all) => (all.resources = []), /^resources: at least one/],
    ['another profile', (all) => delete all.$schema, /^\$schema/],
    ['a name with a space', (all) => (all.name = 'thi dua'), /^name/],
    ['a version that is none', (all) => (all.version = '1'), /^version/],
    ['no licence', (all) => (all.licenses = []), /^licenses/],
    [
      'a licence without name and path',
      (all) => (all.licenses = [{ title: 'MIT' }]),
      /neither name/,
    ],
    ['a source that says nothing', (all) => (all.sources = [{}]), /says nothing/],
    ['two resources of one name', (all) => (all.resources[0].name = 'sources'), /sources twice/],
    ['a path that climbs out', (_, each) => (each.path = '../x.csv'), /path: neither/],
    ['an absolute path', (_, each) => (each.path = '/data/x.csv'), /path: neither/],
    ['path and data', (_, each) => (each.data = []), /either path or data/],
    ['a type that is none', (_, each) => (each.type = 'csv'), /no type of a resource/],
    ['a hash that is none', (_, each) => (each.hash = 'sha256:1'), /no hash/],
    ['a quote of two characters', (_, each) => (each.dialect.quoteChar = '""'), /quoteChar/],
    ['a table without a schema', (_, each) => delete each.schema, /a table needs one/],
    ['no column', (_, each) => (each.schema.fields = []), /fields: at least one/],
    ['a column twice', (_, { schema }) => schema.fields.push(schema.fields[0]), /code twice/],
    ['a type of no column', (_, { schema }) => (schema.fields[1].type = 'rank'), /no type rank/],
    [
      'a pattern for a number',
      (_, { schema }) => (schema.fields[2].constraints.pattern = '9'),
      /pattern: not for number/,
    ],
    [
      'a minimum in words',
      (_, { schema }) => (schema.fields[2].constraints.minimum = 'none'),
      /minimum: of a wrong form/,
    ],
    [
      'a constraint that is none',
      (_, { schema }) => (schema.fields[0].constraints.unit = '%'),
      /unit: no constraint/,
    ],
    ['a key of no column', (_, { schema }) => (schema.primaryKey = ['id']), /primaryKey/],
    ['a key that is no list', (_, { schema }) => (schema.primaryKey = 'code'), /primaryKey/],
    [
      'a reference to no table',
      (_, { schema }) => (schema.foreignKeys[0].reference.resource = 'units'),
      /no resource units/,
    ],
    [
      'a reference to no column',
      (_, { schema }) => (schema.foreignKeys[0].reference.fields = ['id']),
      /not columns of localities/,
    ],
    ['missing values twice', (_, { schema }) => (schema.missingValues = ['', '']), /missingValues/],
  ])('find %s', (_what, change, issue) => {
    expect(broken(change)).toMatch(issue);
  });

  it.each([
    ['https://example.org/x', true],
    ['data/x.csv', true],
    ['x.csv', true],
    ['/x.csv', false],
    ['a/../x.csv', false],
    ['file:x.csv', false],
    ['a\\x.csv', false],
    ['', false],
  ])('take %j for an address or a path: %s', (path, isOne) => {
    expect(isUrlOrPath(path)).toBe(isOne);
  });
});
