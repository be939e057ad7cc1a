// Filters that pasted HTML goes through in the wild, with the settings that they come with.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import markdownIt from 'markdown-it';
import type { Page } from 'playwright';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import { ckeditor, domPurify, quill, setHtml, tinyMce } from './in-page.js';
import { ksesPost, wpautop } from './wordpress.js';

const require = createRequire(import.meta.url);
const { resolve } = require;
const insane = require('insane') as (pasted: string) => string;
const folderOf = (name: string): string => dirname(resolve(`${name}/package.json`));

/** Something that pasted HTML goes through. */
export interface Filter {
  name: string;
  /** What it needs in the page in which it runs. */
  scripts?: string[];
  /** Prints the tags that it does not know, so that only plain HTML passes whole. */
  printsTags?: true;
  run: (pasted: string, page: Page) => string | Promise<string>;
}

const tags = ['progress', 'leaderboard', 'countdown'].map((noun) => `thidua-${noun}`);
const purifyScript = join(dirname(resolve('dompurify')), 'purify.js');
const tinyScripts = [
  ...['tinymce.js', 'models/dom/model.js', 'themes/silver/theme.js', 'icons/default/icons.js'],
].map((file) => join(folderOf('tinymce'), file));
const ckeditorScript = join(folderOf('ckeditor5'), 'dist/browser/ckeditor5.umd.js');

const quillScript = join(folderOf('quill'), 'dist/quill.js');

const { defaults } = sanitizeHtml;

/** Every filter of the bench, from nothing to the strictest. */
export const filters: readonly Filter[] = [
  { name: 'nothing', run: (pasted) => pasted },
  { name: 'WordPress, editor', run: (pasted) => wpautop(pasted) },
  { name: 'WordPress, author', run: (pasted) => wpautop(ksesPost(pasted)) },
  {
    name: 'TinyMCE',
    scripts: tinyScripts,
    run: (pasted, page) => page.evaluate(tinyMce, [pasted, {}] as const),
  },
  {
    name: 'TinyMCE, elements and scripts allowed',
    scripts: tinyScripts,
    run: (pasted, page) =>
      page.evaluate(tinyMce, [
        pasted,
        {
          custom_elements: tags.join(','),
          extended_valid_elements: `${tags.map((tag) => `${tag}[*]`).join(',')},script[*]`,
          xss_sanitization: false,
        },
      ] as const),
  },
  {
    name: 'CKEditor 5',
    scripts: [ckeditorScript],
    run: (pasted, page) => page.evaluate(ckeditor, [pasted, false] as const),
  },
  {
    name: 'CKEditor 5, all HTML allowed',
    scripts: [ckeditorScript],
    run: (pasted, page) => page.evaluate(ckeditor, [pasted, true] as const),
  },
  {
    name: 'Quill',
    scripts: [quillScript],
    run: (pasted, page) => page.evaluate(quill, pasted),
  },
  {
    name: 'DOMPurify',
    scripts: [purifyScript],
    run: (pasted, page) => page.evaluate(domPurify, [pasted, {}] as const),
  },
  {
    name: 'DOMPurify, frames allowed',
    scripts: [purifyScript],
    run: (pasted, page) => page.evaluate(domPurify, [pasted, { ADD_TAGS: ['iframe'] }] as const),
  },
  { name: 'sanitize-html', run: (pasted) => sanitizeHtml(pasted) },
  {
    name: 'sanitize-html, elements allowed, script in the template',
    run: (pasted) =>
      /<script[^>]*src="[^"]*(?:thidua|all)\.js"[^>]*><\/script>/.exec(pasted)?.[0] +
      sanitizeHtml(pasted, {
        allowedTags: [...defaults.allowedTags, ...tags],
        allowedAttributes: {
          ...defaults.allowedAttributes,
          ...Object.fromEntries(tags.map((tag) => [tag, ['*']])),
        },
      }),
  },
  { name: 'insane', run: (pasted) => insane(pasted) },
  { name: 'js-xss', printsTags: true, run: (pasted) => xss(pasted) },
  { name: 'markdown-it, HTML allowed', run: (pasted) => markdownIt({ html: true }).render(pasted) },
  { name: 'Element.setHTML', run: (pasted, page) => page.evaluate(setHtml, pasted) },
];
