import type { Locale } from '@thidua/core';
import {
  embedWords,
  html,
  trustedMarkup,
  type Html,
  type Noun,
  type Page,
  type PageContext,
} from '@thidua/site/parts';
import { withoutScript } from '@thidua/site/server';
import { samplePath, scoreboardPath } from '../../routes.js';
import { elementOf, type SnippetAttributes } from '../element/snippet.js';
import { cssOf, examples, schemes, tokens, type Scheme } from './palette.js';
import { verdict } from './verdict.js';
import { paletteText } from './words.js';

/** States in which colours matter most. */
const states: readonly (readonly [Noun, SnippetAttributes])[] = [
  [
    'progress',
    [
      ['src', scoreboardPath],
      ['target-id', 'new-rural-communes'],
      ['as-of', '2023-08-09'],
    ],
  ],
  [
    'progress',
    [
      ['src', scoreboardPath],
      ['target-id', 'new-rural-communes'],
      ['as-of', '2023-05-01'],
    ],
  ],
  [
    'leaderboard',
    [
      ['src', samplePath],
      ['limit', '4'],
      ['highlight', 'M01'],
    ],
  ],
  ['tile-map', [['src', samplePath]]],
  ['target-board', [['src', samplePath]]],
  ['progress', [['value', '–']]],
];

/** Where a province chooses its colours, and sees whether they can be read. */
export function palettePage({ locale }: PageContext): Page {
  const words = paletteText[locale];
  const palettes = examples.usual;
  return {
    title: words.title,
    description: words.description,
    main: html`<div class="page" id="palette" data-locale="${locale}">
      <header class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </header>
      ${withoutScript(html`<p class="notice">${words.needsScript}</p>`)}
      <div class="palette-room">
        ${form(locale)}
        <section aria-labelledby="verdict-title">
          <h2 id="verdict-title">${words.verdictTitle}</h2>
          <div id="verdict">${verdict(palettes, locale)}</div>
        </section>
      </div>
      <section>
        <h2 id="css">${words.cssTitle}</h2>
        <p id="css-refused" class="notice" hidden>${words.cssRefused}</p>
        <div id="css-given">
          <p>${words.cssLead}</p>
          <div class="snippet">
            <pre><code id="css-text">${cssOf(palettes)}</code></pre>
            <button
              type="button"
              class="copy"
              data-done="${words.copied}"
              data-failed="${embedWords[locale].notCopied}"
            >
              ${words.copy}
            </button>
            <span class="visually-hidden" role="status"></span>
          </div>
        </div>
      </section>
      <section aria-labelledby="states">
        <h2 id="states">${words.statesTitle}</h2>
        <p>${words.statesLead}</p>
        <div class="palette-states">${schemes.map((scheme) => shown(scheme, locale))}</div>
      </section>
    </div>`,
  };
}

function form(locale: Locale): Html {
  const words = paletteText[locale];
  return html`<form class="controls palette-form" aria-labelledby="form-title">
    <h2 id="form-title">${words.formTitle}</h2>
    <p class="field">
      <label for="example">${words.example}</label>
      <select id="example" name="example">
        ${Object.keys(examples).map(
          (name) =>
            html`<option value="${name}">${words.examples[name as keyof typeof examples]}</option>`,
        )}
      </select>
    </p>
    ${schemes.map(
      (scheme) =>
        html`<fieldset>
          <legend>${words.schemes[scheme]}</legend>
          ${tokens.map(
            (token) =>
              html`<p class="field-colour">
                <input
                  type="color"
                  id="${scheme}-${token}"
                  name="${scheme}-${token}"
                  value="${examples.usual[scheme][token]}"
                  aria-label="${words.field(words.tokens[token], words.schemes[scheme])}"
                />
                <label for="${scheme}-${token}">${words.tokens[token]}</label>
                <code>--thidua-${token}</code>
              </p>`,
          )}
        </fieldset>`,
    )}
  </form>`;
}

function shown(scheme: Scheme, locale: Locale): Html {
  return html`<div class="palette-scheme" data-scheme="${scheme}">
    <h3>${paletteText[locale].schemes[scheme]}</h3>
    ${states.map(
      ([noun, attributes]) =>
        html`<div class="state-${noun}">
          ${trustedMarkup(
            elementOf(noun, [...attributes, ['theme', scheme], ['lang', locale]], ''),
          )}
        </div>`,
    )}
  </div>`;
}
