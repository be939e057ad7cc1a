// What elements use of browsers was there in the oldest that they promise to work in.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompatStatement } from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';
import { featuresOfStyles } from './support/features-of-styles.js';
import { featuresOfScripts } from './support/features-of-scripts.js';
import { oldest, tooNew } from './support/oldest-browsers.js';

const sources = fileURLToPath(new URL('../src', import.meta.url));

/** What is newer, and what happens without it. A feature that is used no more leaves this list. */
const without: Record<string, string> = {
  cursor: 'a telephone has no pointer',
  'paint-order': 'letters on a line have no halo there, and can be read',
  'print-color-adjust': 'paper then shows borders and words, which say the same',
};

const newer = (features: ReadonlyMap<string, CompatStatement>): string[] =>
  [...features].flatMap(([name, compat]) => {
    const where = tooNew(compat);
    return where.length > 0 ? [`${name}: not in ${where.join(', ')}`] : [];
  });

describe('the oldest browsers that are promised', () => {
  const scripts = featuresOfScripts(sources);
  const styles = featuresOfStyles(sources);

  it('have all that the scripts of elements use', () => {
    expect(scripts.size).toBeGreaterThan(100);
    expect(newer(scripts).filter((name) => !((name.split(':')[0] as string) in without))).toEqual(
      [],
    );
  });

  it('have all that the styles of elements use', () => {
    expect(styles.size).toBeGreaterThan(60);
    expect(newer(styles).filter((name) => !((name.split(':')[0] as string) in without))).toEqual(
      [],
    );
  });

  it('have all but what is known to be newer, and is used', () => {
    const found = [...newer(scripts), ...newer(styles)].map((name) => name.split(':')[0]);
    expect(Object.keys(without).filter((name) => !found.includes(name))).toEqual([]);
  });

  it('are those that the documentation names', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(
      `Chrome ${oldest.chrome}, Firefox ${oldest.firefox}, Safari ${oldest.safari}`,
    );
  });
});
