// What the pages of the elements offer to projects with a framework.
import { compilerSays } from '@thidua/tooling/compiler-says';
import { nouns } from '@thidua/site/parts';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { frameworks } from '../src/pages/element/framework-snippets.js';
import { samplesOf } from '../src/pages/element/samples.js';
import { visit } from './visit.js';

const hostile = 'Xã {x} `${y}` @if <b> & "thôn" {{z}}';

it.each([
  ['React, Next', 'react'],
  ['Preact', 'preact'],
  ['Solid', 'solid-js'],
])('compile in %s for every element, whatever the words are', (name, jsxImportSource) => {
  const write = frameworks[name];
  const snippets = nouns.map((noun) => {
    const { controls, fallback } = samplesOf(noun, 'vi');
    const attributes = controls.map((control) => [control.name, control.value] as const);
    const named = attributes.some(([attribute]) => attribute === 'label')
      ? [...attributes.filter(([attribute]) => attribute !== 'label'), ['label', hostile] as const]
      : attributes;
    return write?.(noun, named, `${fallback} ${hostile}`).replaceAll(
      'Board',
      `B${noun.replace('-', '')}`,
    );
  });
  const text = snippets.join('\n').replaceAll(/^import '.*|^'use client';/gm, '');
  const options = {
    jsx: name === 'Solid' ? ts.JsxEmit.Preserve : ts.JsxEmit.ReactJSX,
    jsxImportSource,
  };
  expect(compilerSays(text, { name: 'importer.tsx', options })).toEqual([]);
});

it('leave no sign to the templates of Vue, Svelte and Angular', () => {
  for (const name of ['Vue', 'Svelte', 'Angular']) {
    const text = frameworks[name]?.('progress', [['label', hostile]], hostile) ?? '';
    const tag = text.slice(text.indexOf('<thidua'), text.indexOf('</thidua'));
    expect(tag, name).not.toMatch(/[{}]|<b>/);
    expect(tag, name).toContain('&quot;thôn&quot;');
  }
  const angular = frameworks['Angular']?.('progress', [['label', hostile]], hostile) ?? '';
  expect(angular.match(/`/g)).toHaveLength(2);
  expect(angular.split('\n').filter((line) => line.includes('@'))).toHaveLength(3);
});

it('follow the attributes on the page, and are copied one by one', async () => {
  const { page } = await visit('/thanh-phan/tien-do/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByLabel('value', { exact: true }).fill('130');
  const vue = page.locator('.framework', { hasText: 'Vue' });
  await vue.locator('summary').click();
  await vue.getByRole('button').click();
  await vue.getByText('Đã chép.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('value="130"');
  expect(copied).toContain('@thidua/widgets/vue');
  expect(copied).toBe(await vue.locator('code').innerText());
  await page.context().close();
});
