// @ts-check
// The tests that docs/security.md names exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../src/workspaces.mjs';

const document = readFileSync(join(root, 'docs/security.md'), 'utf8');
const referred = [
  ...document.matchAll(/`([^`›\n]+\.test\.m?ts|[^`›\n]+\.test\.mjs) › ([^`\n]+)`/g),
].map(([, file = '', title = '']) => ({ file, title }));

/**
 * The titles of the tests in a file, as written in its source.
 *
 * @param {string} file
 */
function titlesIn(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const called = /(?:\bit|\btest|\)|\])\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`([^`]*)`)/g;
  return [...text.matchAll(called)].map(([, plain, template]) => plain ?? template);
}

describe('docs/security.md', () => {
  it('names many tests, and no arrow that is not one of them', () => {
    expect(referred.length).toBeGreaterThan(40);
    expect(document.match(/›/g)).toHaveLength(referred.length);
  });

  it.each(referred)('names a test that is there: $file › $title', ({ file, title }) => {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(titlesIn(file)).toContain(title);
  });

  it('leads to files that are there', () => {
    for (const [, path = ''] of document.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(join(root, 'docs', path)), path).toBe(true);
    }
  });
});
