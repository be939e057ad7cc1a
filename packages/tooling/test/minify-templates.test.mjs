// @ts-check
import { SourceMap } from 'node:module';
import { expect, it } from 'vitest';
import { minifyTemplates } from '../src/minify-templates.mjs';

/** @param {string} code @param {boolean} [keepsLines] */
const small = (code, keepsLines = false) => minifyTemplates(code, 'a.ts', { keepsLines }).code;

it('minifies styles, whole or of declarations alone, around what is put into them', () => {
  expect(small('css`\n  /* why */\n  .a > b {\n    margin: 0.50em 0px;\n  }\n`')).toBe(
    'css`.a>b{margin:.5em 0}`',
  );
  expect(small('css`\n  --a: 1px;\n  --b: red;\n`')).toBe('css`--a:1px;--b:red;`');
  expect(small('css`\n  .a {\n    ${one}\n    color: red;\n  }\n  ${two}\n`')).toBe(
    'css`.a{${one}color:red}${two}`',
  );
});

it('adds nothing to styles that are only put together', () => {
  expect(small('css`\n  ${one}\n  ${two}\n`')).toBe('css`${one}${two}`');
});

it('leaves no node between tags that stand on lines of their own, and every space on a line', () => {
  expect(small('html`<ul>\n  <li>${a}</li>\n  ${b}\n  ${c} <b>d</b>\n</ul>`')).toBe(
    'html`<ul><li>${a}</li>${b}${c} <b>d</b></ul>`',
  );
  expect(small('html`<p>\n  one\n  two\n</p>`')).toBe('html`<p>\none\ntwo\n</p>`');
});

it('keeps the lines of plain HTML, whose tags may be taken away', () => {
  expect(small('html`<p>a</p>\n  <p>${b}</p>`', true)).toBe('html`<p>a</p>\n<p>${b}</p>`');
});

it('reads templates in templates, and touches nothing else', () => {
  expect(small('html`<b>\n  ${x ? html`<i>\n  ${y}\n</i>` : z}\n</b>`')).toBe(
    'html`<b>${x ? html`<i>${y}</i>` : z}</b>`',
  );
  const other = '// css` a `\nconst a: string = `<b>\n  <i>`;\nconst b = "html`<b>\\n<i>`";\n';
  expect(small(other)).toBe(other);
});

it('knows where everything was', () => {
  const code = 'html`<b>\n  <i>a</i>\n</b>`;\nfail();\n';
  const { code: made, map } = minifyTemplates(code, 'a.ts');
  const [line = '', second = ''] = made.split('\n');
  expect([line, second]).toEqual(['html`<b><i>a</i></b>`;', 'fail();']);
  expect(new SourceMap(JSON.parse(map)).findEntry(1, 0)).toMatchObject({
    originalLine: 3,
    originalColumn: 0,
    originalSource: 'a.ts',
  });
});
