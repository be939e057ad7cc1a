// @ts-check

/**
 * The tests of a new content package.
 *
 * @param {string} province such as `nghe-an`
 * @returns {Record<string, string>} texts by path
 */
export const contentTests = (province) => ({
  'src/content.test.ts': `import { readFileSync } from 'node:fs';
import { blocSchema, localitySchema, sourceSchema } from '@thidua/core/schema';
import {
  accentedEnglish,
  emptyValues,
  everythingIn,
  faultyDenominators,
  faultyFigures,
  figuresIn,
  placeholdersIn,
  strangeSources,
  textsBadlySpaced,
  textsIn,
  textsInOneLanguage,
  textsNotNormalised,
  unseenAddresses,
} from '@thidua/tooling/content';
import { describe, expect, it } from 'vitest';
import * as content from './index.js';

// What the engine made of the content is held to the byte by another test.
const { scoreboard: _scoreboard, ...stated } = content;
const everything = everythingIn(stated, 'content');
const isSample = content.definition.status === 'illustrative';

/** Complete addresses that were seen. */
const knownAddresses: string[] = [];

describe('the texts of the content', () => {
  it('are found by this test', () => {
    expect(textsIn(everything).length).toBeGreaterThan(20);
  });

  it('are in Unicode form NFC', () => {
    expect(textsNotNormalised(everything)).toEqual([]);
  });

  it('have no space at an end and none doubled', () => {
    expect(textsBadlySpaced(everything)).toEqual([]);
  });

  it('stand in Vietnamese and English wherever they stand in one of them', () => {
    expect(textsInOneLanguage(everything)).toEqual([]);
  });

  it('write Vietnamese names without diacritics in English, as official English pages do', () => {
    expect(accentedEnglish(everything)).toEqual([]);
  });

  it('hold no address that was not seen complete', () => {
    expect(unseenAddresses(everything, knownAddresses)).toEqual([]);
  });
});

describe('every number that is a figure', () => {
  it('has a date, a source with a title, and a status: unverified only in sample data', () => {
    const statuses = ['published', 'derived', 'inferred', ...(isSample ? ['unverified'] : [])];
    expect(figuresIn(everything).length).toBeGreaterThan(0);
    expect(faultyFigures(everything, statuses)).toEqual([]);
  });

  it('names the date of its denominator', () => {
    expect(faultyDenominators(everything)).toEqual([]);
  });

  it('is a gap with a reason where it is missing: nothing is null, NaN or empty', () => {
    // In a directive, and in rules of an index, \`null\` says that the document does not state it.
    const mayBeNull = /^content\\.directive\\w*\\.|\\.ruleVersions\\.\\d+\\.\\w+$/;
    expect(emptyValues(everything, mayBeNull)).toEqual([]);
  });
});

describe('everything that is cited, named or referred to', () => {
  it('is read by the schemas of core, with nothing left out', () => {
    const { blocs, localities, sources } = content;
    expect(blocs.map((bloc) => blocSchema.parse(bloc))).toEqual(blocs);
    expect(localities.map((locality) => localitySchema.parse(locality))).toEqual(localities);
    const all = Object.values(sources);
    expect(all.map((source) => sourceSchema.parse(source))).toEqual(all);
  });

  it('comes from one of \`sources\`, at most with its section', () => {
    expect(strangeSources(everything, content.sources)).toEqual([]);
  });

  it('means one thing on a day: no two forms of a code overlap', () => {
    const overlapping = content.localities.filter((form, index) =>
      content.localities
        .slice(index + 1)
        .some(
          ({ code, validFrom = '', validTo = '9' }) =>
            code === form.code &&
            validFrom <= (form.validTo ?? '9') &&
            (form.validFrom ?? '') <= validTo,
        ),
    );
    expect(overlapping).toEqual([]);
  });

  it('competes in the bloc that it names, and in no other', () => {
    const listed = content.blocs.flatMap(({ id, members }) => members.map((code) => [code, id]));
    const named = content.localities.flatMap(({ code, bloc }) => (bloc ? [[code, bloc]] : []));
    expect(listed.sort()).toEqual(named.sort());
  });
});

it('is a private package of sample data as long as a placeholder stands in it', () => {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const isPrivate = (manifest as { private?: boolean }).private === true;
  const isAllSample = isSample && content.boards.every(({ status }) => status === 'illustrative');
  expect(isPrivate && isAllSample ? [] : placeholdersIn(everything)).toEqual([]);
});
`,
  'src/scoreboard.test.ts': `import { readFileSync } from 'node:fs';
import { publish } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { definition } from './definition.js';
import { scoreboard } from './scoreboard.js';

const file = readFileSync(new URL('scoreboard.json', import.meta.url), 'utf8');

describe('the scoreboard', () => {
  it('is what the engine makes of the content, to the byte (else run npm run scoreboard)', () => {
    expect(\`\${JSON.stringify(publish(definition), null, 2)}\\n\`).toBe(file);
  });

  it('is accepted by the schema, with nothing left out', () => {
    expect(parseScoreboard(scoreboard)).toEqual({ ok: true, value: JSON.parse(file) });
  });
});
`,
  'test/dist.test.mjs': `import { readdirSync, readFileSync } from 'node:fs';
import { scoreboard } from '@thidua/${province}';
import { expect, it } from 'vitest';

const read = (path) => readFileSync(new URL(\`../\${path}\`, import.meta.url), 'utf8');

it('ships the scoreboard file as it was checked', () => {
  expect(read('dist/scoreboard.json')).toBe(read('src/scoreboard.json'));
});

it('gives importers the same scoreboard as the file', () => {
  expect(scoreboard).toEqual(JSON.parse(read('dist/scoreboard.json')));
});

it('needs no other package at run time: content is data', () => {
  const folder = new URL('../dist/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.js'));
  const imports = files.flatMap((path) => [
    ...read(\`dist/\${path}\`).matchAll(/\\b(?:from|import)\\s*\\(?\\s*['"]([^'"]+)['"]/g),
  ]);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter(([, path]) => !path.startsWith('.')).map(([text]) => text)).toEqual([]);
});
`,
});
