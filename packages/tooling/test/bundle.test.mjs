// @ts-check
import { expect, it } from 'vitest';
import { bundle } from '../src/bundle.mjs';

it('measures one self-contained module and names the files it comes from', async () => {
  const { bytes, gzip, brotli, inputs, text } = await bundle(
    `export { rank } from '@thidua/core';`,
  );
  expect(new TextEncoder().encode(text)).toHaveLength(bytes);
  expect(brotli).toBeLessThan(gzip);
  expect(gzip).toBeLessThan(bytes);
  expect(text).not.toMatch(/\bimport\b/);
  expect(inputs.length).toBeGreaterThan(0);
  for (const input of inputs) expect(input).toMatch(/^packages\/core\/dist\//);
});

it('leaves out what external names, with * for anything', async () => {
  const code = `export const load = () => import('@thidua/core');`;
  const whole = await bundle(code);
  const lean = await bundle(code, { external: ['*dua/c*'] });
  expect(lean.text).toContain('import("@thidua/core")');
  expect(lean.bytes).toBeLessThan(whole.bytes);
});

it('refuses code that needs Node', async () => {
  await expect(bundle(`export * from 'node:fs';`)).rejects.toThrow('node:fs');
});

it('refuses a bundle of nothing, for its size would hold under any ceiling', async () => {
  await expect(bundle(`import '@thidua/core';`)).rejects.toThrow('bundles to nothing');
});
