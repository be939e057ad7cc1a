import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as content from '@thidua/quang-nam';
import { schemes } from '@thidua/quang-nam/schemes';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../scripts/open-data/csv.mjs';
import { readCsv } from './support/read-csv.mjs';
import { readRows, referenceIssues } from './support/table-schema.mjs';

const folder = new URL('../dist/data/', import.meta.url);
const bytes = (name) => readFileSync(new URL(name, folder));
const json = (name) => JSON.parse(bytes(name).toString('utf8'));

const descriptor = json('datapackage.json');
const resources = descriptor.resources.filter(({ type }) => type === 'table');
const documents = descriptor.resources.filter(({ type }) => type !== 'table');
const tables = Object.fromEntries(
  resources.map(({ name, path, schema }) => [
    name,
    readRows(schema, readCsv(bytes(path).toString('utf8')).rows).typed,
  ]),
);

describe('the data package', () => {
  it('lists every file of its folder, and no other', () => {
    const listed = [
      ...resources.flatMap(({ path }) => [path, path.replace(/csv$/, 'json')]),
      ...documents.map(({ path }) => path),
      'datapackage.json',
    ];
    const files = readdirSync(folder, { recursive: true }).filter((path) => path.includes('.'));
    expect(files.sort()).toEqual(listed.sort());
  });

  it('names its licence and its sources, those with a licence of their own among them', () => {
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['MIT']);
    const titles = descriptor.sources.map(({ title }) => title).join('\n');
    expect(titles).toContain('dvhcvn (GPL-3.0)');
    expect(titles).toContain('vietnamese-provinces-database (MIT)');
  });

  it('stands in both languages, English without marks', () => {
    const described = [
      descriptor,
      ...resources,
      ...documents,
      ...resources.flatMap(({ schema }) => schema.fields),
    ];
    for (const each of described) {
      expect(each.title).toBeTruthy();
      expect(each.title_en, each.name).toMatch(/^[ -~–’“”]+$/);
    }
    for (const each of [descriptor, ...resources, ...documents]) {
      expect(each.description).toBeTruthy();
      expect(each.description_en, each.name).toMatch(/^[ -~–’“”]+$/);
    }
  });

  it('gives a unit to every quantity, as a field of its column or in a column of the row', () => {
    // Places in an order, places on a tile layout, and years have no unit.
    const unitless = /(^|_)(rank|column|row|form|from|to|year)$/;
    let quantities = 0;
    for (const { name, schema } of resources)
      for (const field of schema.fields) {
        const place = `${name}.${field.name}`;
        const isQuantity =
          field.name === 'value' ||
          (['number', 'integer', 'year'].includes(field.type) && !unitless.test(field.name));
        expect([Boolean(field.unit ?? field.unitColumn), place]).toEqual([isQuantity, place]);
        if (!isQuantity) continue;
        quantities += 1;
        if (field.unit) expect(field.unit_en, place).toMatch(/^[ -~]+$/);
        else for (const row of tables[name]) expect(row[field.unitColumn], place).toBeTruthy();
      }
    expect(quantities).toBeGreaterThan(10);
  });

  it('names in every row the source of the row, and of each cell that has its own', () => {
    for (const { name, schema } of resources.filter((each) => each.name !== 'sources')) {
      const cells = schema.fields.flatMap((field) => field.name.match(/^(.+)_source$/)?.[1] ?? []);
      for (const row of tables[name]) {
        expect(row.source, name).toBeTruthy();
        for (const cell of cells.filter((each) => each in row))
          expect([name, cell, Boolean(row[cell])]).toEqual([
            name,
            cell,
            Boolean(row[`${cell}_source`]),
          ]);
      }
    }
  });

  it('states the licence of a table where figures came under another, and in the table of sources', () => {
    const unlike = resources.filter(({ licenses }) => licenses);
    expect(unlike.map(({ name }) => name)).toEqual(['index-readings', 'index-components']);
    for (const { licenses } of unlike) {
      expect(licenses[0]).toEqual(descriptor.licenses[0]);
      for (const { name, title } of licenses.slice(1)) {
        expect(name).toBe('notspecified');
        expect(title).toContain('PAPI');
      }
    }
    const licences = tables['sources'].map(({ id, licence }) => [id, licence]);
    expect(Object.fromEntries(licences.filter(([, licence]) => licence))).toEqual({
      areas2025: 'MIT',
      localityCodes: 'GPL-3.0; MIT',
      papi2018: 'notspecified',
      papi2019: 'notspecified',
      papi2023: 'notspecified',
      papiData: 'notspecified',
    });
  });

  it('can be imported by the address that package.json gives', () => {
    for (const path of ['datapackage.json', 'communes.csv', 'communes.json']) {
      const found = import.meta.resolve(`@thidua/quang-nam/data/${path}`);
      expect(fileURLToPath(found)).toBe(fileURLToPath(new URL(path, folder)));
    }
  });
});

describe.each(resources)(
  'the table $name',
  ({ path, name, schema, bytes: size, hash, sources }) => {
    const file = bytes(path);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);

    it('is UTF-8 in NFC without a byte order mark, of the size and hash that are stated', () => {
      expect(text).toBe(text.normalize('NFC'));
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(file.length).toBe(size);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    });

    it('has the columns of its schema, and rows that conform to it', () => {
      const { header, rows } = readCsv(text);
      expect(header).toEqual(schema.fields.map((field) => field.name));
      expect(rows.length).toBeGreaterThan(0);
      expect(readRows(schema, rows).issues).toEqual([]);
    });

    it('refers to rows that exist', () => {
      expect(referenceIssues(schema, tables[name], tables)).toEqual([]);
    });

    it('says the same as its JSON', () => {
      expect(tables[name]).toEqual(json(path.replace(/csv$/, 'json')));
    });

    it('names the very sources of its rows, which table sources holds', () => {
      const known = tables['sources'].map((row) => row.title_vi);
      const titleOf = (id) => tables['sources'].find((row) => row.id === id)?.title_vi;
      const columns = schema.fields
        .map((field) => field.name)
        .filter((each) => /source$/.test(each));
      const named = tables[name].flatMap((row) => columns.flatMap((each) => row[each] ?? []));
      const own = named.length > 0 ? named : ['compiled'];
      expect(new Set(sources.map(({ title }) => title))).toEqual(new Set(own.map(titleOf)));
      for (const row of tables[name])
        if (row.source_title) expect(known).toContain(row.source_title);
    });
  },
);

describe('the documents', () => {
  const valueOf = (name) => documents.find((each) => each.name === name);
  const exported = [content.directive2023, ...schemes];

  it('are the directive and the schemes, as the package exports them', () => {
    expect(documents.map(({ path }) => json(path))).toEqual(exported);
  });

  it('have the size and hash that are stated, and a source that table sources holds', () => {
    const known = tables['sources'].map((row) => row.title_vi);
    for (const { path, bytes: size, hash, sources } of documents) {
      const file = bytes(path);
      expect(file.length, path).toBe(size);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
      expect(known, path).toContain(sources[0].title);
    }
  });

  it('can be imported by the address that package.json gives', () => {
    const { path } = valueOf('scheme-dti-dti-922');
    const found = import.meta.resolve(`@thidua/quang-nam/data/${path}`);
    expect(JSON.parse(readFileSync(new URL(found), 'utf8')).id).toBe('dti');
  });
});

it('holds nothing illustrative: no table, no document, no word of it', () => {
  for (const name of readdirSync(folder, { recursive: true }).filter((each) => /\./.test(each)))
    expect(bytes(name).toString('utf8'), name).not.toMatch(/illustrative|minh họa/i);
});

/** Every text, number and truth value in a typed item, but not its keys. */
const leaves = (value) =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

/** Which leaves of an item are in no cell of its row, alone or in a list. */
function lost(item, row) {
  const cells = Object.values(row)
    .filter((cell) => cell !== null)
    .map(String);
  const words = new Set(cells.flatMap((cell) => [cell, ...cell.split(' '), ...cell.split('|')]));
  return leaves(item).filter((leaf) => !words.has(String(leaf)));
}

/** Without what stands in another table: sources by their name, nested lists in their own rows. */
const flat = ({ source, ...item }, { title } = source ?? {}) => ({
  ...item,
  ...(title && { title: title.vi }),
});

const withoutNulls = (item) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));

const series = content.indexSeries.flatMap(({ id, readings }) =>
  readings.map((reading) => ({ index: id, ...reading })),
);

describe('every table', () => {
  it.each([
    ['provinces', content.provinces.map((unit) => flat(unit))],
    ['localities', content.localities.map(({ classes: _classes, ...unit }) => unit)],
    ['administrative-events', content.administrativeEvents.map((event) => flat(event))],
    ['blocs', content.blocs.map(({ members: _members, ...bloc }) => flat(bloc))],
    [
      'bloc-members',
      content.blocs.flatMap(({ id, members }) => members.map((member) => ({ id, member }))),
    ],
    ['agencies', [...content.agencies, ...content.otherAgencies].map((agency) => flat(agency))],
    [
      'new-rural-series',
      [...content.newRuralSeries, ...Object.values(content.newRuralGoals)].map((each) =>
        flat(each),
      ),
    ],
    ['new-rural-communes', content.newRuralCommunes.map((each) => flat(each))],
    [
      'indices',
      content.indexSeries.map(
        ({ readings: _readings, ruleVersions: _versions, components: _components, ...index }) =>
          index,
      ),
    ],
    [
      'index-rule-versions',
      content.indexSeries.flatMap(({ id, ruleVersions }) =>
        ruleVersions.map((version) => ({ index: id, ...withoutNulls(flat(version)) })),
      ),
    ],
    ['index-readings', series.map(({ components: _components, ...reading }) => flat(reading))],
    [
      'index-components',
      series.flatMap(({ index, year, components = [] }) =>
        components.map((component) => ({ index, year, ...component })),
      ),
    ],
    ['dti-2023-localities', content.dti2023.entries.map(({ grade: _grade, ...entry }) => entry)],
    [
      'dti-2023-agencies',
      content.dti2023Agencies.entries.map(({ grade: _grade, ...entry }) => entry),
    ],
    [
      'outcomes-2023',
      content.outcomes2023.flatMap(({ figures, unit: { vi, en }, ...outcome }) =>
        figures.map((figure) => ({ ...flat(figure), ...outcome, vi, en })),
      ),
    ],
    [
      'poverty-2022-localities',
      content.poverty2022ByLocality.map(({ code, figure }) => ({ code, ...flat(figure) })),
    ],
    ['launches-2023', content.launches2023.map((launch) => flat(launch))],
    [
      'schemes',
      schemes.map(({ id, version, title, status, validFor, note, source }) =>
        flat({ id, version, title, status, validFor, note, source }),
      ),
    ],
    ['sources', Object.entries(content.sources).map(([id, source]) => ({ id, ...source }))],
  ])('%s holds all that the package exports, in its order', (name, items) => {
    expect(tables[name]).toHaveLength(items.length);
    expect(items.map((item, index) => lost(item, tables[name][index]))).toEqual(
      items.map(() => []),
    );
  });

  it('localities holds what the profiles say', () => {
    const lostParts = content.localityProfiles.map(
      ({ areaSquareKilometres: area, population, ...profile }, index) =>
        lost(
          [profile.neighbours, profile.terrain, flat(area).value, population.value ?? 'no-data'],
          {
            ...tables['localities'][index],
          },
        ),
    );
    expect(lostParts).toEqual(Array(18).fill([]));
  });

  it('communes holds every form, with its area where one is known', () => {
    const rows = tables['communes'];
    expect(rows).toHaveLength(content.communes.length);
    for (const unit of content.communes) {
      const row = rows.find(
        ({ code, valid_from: from }) => code === unit.code && from === (unit.validFrom ?? null),
      );
      expect(lost(unit, row)).toEqual([]);
    }
    const areas = rows.filter(({ area }) => area !== null).map(({ code, area }) => [code, area]);
    expect(Object.fromEntries(areas)).toEqual(content.communeAreas2025.areas);
    expect(areas).toHaveLength(78);
  });

  it('new-rural-programme holds both changes', () => {
    const codes = (change) =>
      tables['new-rural-programme'].filter((row) => row.change === change).map(({ code }) => code);
    expect(codes('left')).toEqual(content.newRuralExits.codes);
    expect(codes('complete')).toEqual(content.fullyNewRuralLocalities.codes);
  });

  it('gives a reason for every gap in a figure, and none where there is a number', () => {
    let gaps = 0;
    for (const { name, schema } of resources)
      for (const field of schema.fields.filter((each) => each.name.endsWith('_missing'))) {
        const figure = field.name.slice(0, -'_missing'.length);
        for (const row of tables[name]) {
          expect(row[figure] === null, `${name} ${figure}`).toBe(row[field.name] !== null);
          if (row[figure] === null) gaps += 1;
        }
      }
    expect(gaps).toBeGreaterThan(50);
  });
});

describe('the writing of CSV', () => {
  const fields = [{ name: 'a' }, { name: 'b' }];

  it('quotes what needs it, ends each line with CRLF and leaves gaps empty', () => {
    const rows = [
      { a: 'Sở Văn hóa, Thể thao', b: 0 },
      { a: 'dòng 1\r\ndòng 2', b: null },
      { a: 'nói "có"', b: false },
    ];
    const csv = csvOf(fields, rows);
    expect(csv).toBe(
      'a,b\r\n"Sở Văn hóa, Thể thao",0\r\n"dòng 1\r\ndòng 2",\r\n"nói ""có""",false\r\n',
    );
    expect(readCsv(csv).rows).toEqual(
      rows.map(({ a, b }) => ({ a, b: b === null ? '' : String(b) })),
    );
  });
});

describe('a spreadsheet', () => {
  const begin = /^[\s'"]*[=+\-@]/;

  it('finds no formula in any file', () => {
    let cells = 0;
    for (const { path, schema } of resources) {
      const texts = schema.fields.filter(({ type }) => type !== 'number' && type !== 'integer');
      for (const row of readCsv(bytes(path).toString('utf8')).rows)
        for (const { name } of texts) {
          expect(row[name], `${path}, ${name}`).not.toMatch(begin);
          cells += 1;
        }
    }
    expect(cells).toBeGreaterThan(10_000);
  });

  it.each(['=HYPERLINK("https://example.org")', '+84', '-1+1', '@SUM(A1)', '\t=1', ' =1', "'=1"])(
    'gets no file with the cell %j: the build stops',
    (cell) => {
      expect(() => csvOf([{ name: 'a' }], [{ a: cell }])).toThrow('a spreadsheet would run this');
    },
  );

  it('gets numbers below zero as they are', () => {
    expect(csvOf([{ name: 'a' }], [{ a: -0.5 }])).toBe('a\r\n-0.5\r\n');
  });
});

describe('these checks', () => {
  const { schema } = resources.find(({ name }) => name === 'dti-2023-localities');
  const rows = readCsv(bytes('dti-2023-localities.csv').toString('utf8')).rows;
  const changed = (at, cells) =>
    rows.map((row, index) => (index === at ? { ...row, ...cells } : row));

  it.each([
    ['a cell that is required and empty', { grade_vi: '' }, 'line 2, grade_vi: required'],
    ['a decimal comma', { score: '93,16' }, 'line 2, score: not of type number'],
    ['a score above 100', { score: '931.6' }, 'line 2, score: breaks maximum'],
    ['an unknown reason', { score_missing: 'lost' }, 'line 2, score_missing: breaks enum'],
    ['a rank with a fraction', { rank: '1.5' }, 'line 2, rank: not of type integer'],
    ['a code twice', { code: '502' }, 'line 3: key code is not unique'],
  ])('find %s', (_what, cells, issue) => {
    expect(readRows(schema, changed(0, cells)).issues).toContain(issue);
  });

  it('find a code that no table has', () => {
    const { typed } = readRows(schema, changed(0, { code: '999' }));
    expect(referenceIssues(schema, typed, tables)).toEqual(['line 2: no 999 in localities']);
  });

  it.each(['a,b\n1,2\n', 'a,b\r\n1\r\n', 'a\r\n"x\r\n', 'a\r\nx"y\r\n', 'a\r\nx'])(
    'refuse %j, which is not RFC 4180',
    (text) => {
      expect(() => readCsv(text)).toThrow();
    },
  );
});
