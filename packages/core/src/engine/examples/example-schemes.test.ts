import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';

const docs = new URL('../../../../../docs/', import.meta.url);
const method = readFileSync(new URL('scoring-method.md', docs), 'utf8');
const list = method.split(/^(?=## )/m).find((each) => each.startsWith('## Results that were'));
const names = readdirSync(new URL('examples/schemes/', docs)).map((file) => file.slice(0, -5));

describe.each(names)('the example %s', (name) => {
  it('can be read, has the id of its file, and names where it was published', () => {
    const { id, status, source } = exampleScheme(name);
    expect({ id, status }).toEqual({ id: name, status: 'official' });
    expect(source.url ?? source.reference).toBeDefined();
  });

  it('is in the list of published results, and has a test', () => {
    expect(list).toContain(`](examples/schemes/${name}.json)`);
    const test = readFileSync(new URL(`${name}.test.ts`, import.meta.url), 'utf8');
    expect(test).toContain(`exampleScheme('${name}')`);
  });
});
