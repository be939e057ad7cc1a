// What the styles that are built must still hold.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const assets = new URL('../dist/assets/', import.meta.url);
const styles = readdirSync(assets)
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(new URL(name, assets), 'utf8')] as const);

describe('the built styles', () => {
  it('keep letters as large as they are when a telephone is turned, which Safari asks for by prefix', () => {
    expect(styles.find(([name]) => name.startsWith('site'))?.[1]).toMatch(
      /-webkit-text-size-adjust:\s*100%/,
    );
  });

  it.each(styles)('have plain colours where `light-dark()` is unknown: %s', (_name, style) => {
    if (!style.includes('light-dark(')) return;
    expect(style).toMatch(/@supports not \(color:\s*light-dark\(/);
  });
});
