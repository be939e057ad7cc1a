import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOf, promisedBy, run, whole } from './testing/run-example.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = whole(blocksOf(readme, 'js'));

describe('README', () => {
  it('has eight examples', () => {
    expect(examples).toHaveLength(8);
  });

  it.each(examples)('prints what it says: %s', (code) => {
    const promised = promisedBy(code);
    expect(promised.length).toBeGreaterThan(0);
    expect(run(code)).toEqual(promised);
  });
});
