import { describe, expect, it } from 'vitest';
import { baseStyles } from './base.styles.js';

const styles = baseStyles.cssText.replace(/\s+/g, ' ');
const [modern = '', older = ''] = styles.split('@supports not (color: light-dark(red, red))');
const valuesOf = (text: string): string[] =>
  [...text.matchAll(/#[\da-f]{3,6}\b/g)].map(([hex]) => hex);

describe('the colours of elements', () => {
  it('are the same where light-dark() is not known, for light and for dark', () => {
    const pairs = [...modern.matchAll(/light-dark\((#\w+), (#\w+)\)/g)];
    expect(pairs).toHaveLength(7);
    const [light, dark, auto] = older.split('.base {').slice(1).map(valuesOf);
    expect(light).toEqual(pairs.map(([, hex]) => hex));
    expect(dark).toEqual(pairs.map(([, , hex]) => hex));
    expect(auto).toEqual(dark);
  });

  it('name every token in both', () => {
    const tokens = (text: string) => [...new Set(text.match(/--[a-z](?=:)/g))].sort();
    expect(tokens(older)).toEqual(tokens(modern));
    expect(older).not.toContain('light-dark(');
  });
});
