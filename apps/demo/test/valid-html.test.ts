// All pages that are built, and all that is rendered for other sites, are valid HTML.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scoreboard2023 as scoreboard } from '@thidua/quang-nam';
import { nouns } from '@thidua/widgets/nouns';
import { renderElement, renderStatic } from '@thidua/widgets/server';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** What is a matter of taste is prettier's, or ours. */
const taste = [
  ...['long-title', 'no-inline-style', 'no-trailing-whitespace', 'void-style', 'doctype-style'],
  ...['attribute-boolean-style', 'tel-non-breaking', 'no-implicit-button-type'],
];
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: Object.fromEntries(taste.map((rule) => [rule, 'off'] as const)),
});

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}

const pageOf = (body: string): string =>
  `<!doctype html>\n<html lang="vi"><head><title>x</title></head><body>${body}</body></html>`;

it('finds faults where there are some', async () => {
  expect(await faultsIn(pageOf('<input type="radio" autocomplete="off" aria-label="x">'))).toEqual([
    expect.stringContaining('valid-autocomplete'),
  ]);
  expect(await faultsIn(pageOf('<p><div></div></p>'))).not.toEqual([]);
});

it('is every page, but the model site that is built as sites of its years were', async () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !/cong-thong-tin|thidua-cu/.test(name),
  );
  expect(pages.length).toBeGreaterThan(50);
  const faults: string[] = [];
  for (const name of pages) {
    const found = await faultsIn(readFileSync(`${dist}/${name}`, 'utf8'));
    faults.push(...found.map((fault) => `${name}:${fault}`));
  }
  expect(faults).toEqual([]);
}, 240_000);

describe.each(nouns)('what is rendered of %s', (noun) => {
  it.each(['vi', 'en'] as const)('is valid, with styles and without: %s', async (lang) => {
    const asked = { scoreboard, lang, link: 'https://example.org/', now: 0 };
    for (const html of [
      renderStatic(noun, asked),
      renderElement(noun, asked),
      renderElement(noun, { ...asked, attributes: { src: '/scoreboard.json' } }),
    ])
      expect(await faultsIn(pageOf(html))).toEqual([]);
  });
});
