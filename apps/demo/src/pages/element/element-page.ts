import type { Locale } from '@thidua/core';
import {
  embedWords,
  everythingShown,
  html,
  type Html,
  type Noun,
  nothing,
  nounNames,
  nouns,
  type Page,
  type PageContext,
  type Site,
  trustedMarkup,
} from '@thidua/site/parts';
import { withoutScript } from '@thidua/site/server';
import type { Manifest } from '../../manifest.js';
import { routes } from '../../routes.js';
import { elementPageText } from './words.js';
import { controlsOf } from './controls.js';
import { frameworks } from './framework-snippets.js';
import { reference } from './reference.js';
import { samplesOf, type Sample, type Samples } from './samples.js';
import { withCode } from './with-code.js';
import { elementOf, filled, snippetOf, type SnippetAttributes } from './snippet.js';

/** The page of one element: try it, take its snippet, see its states, look something up. */
export function elementPage(
  noun: Noun,
  manifest: Manifest | undefined,
  { site, locale }: PageContext,
): Page {
  const words = elementPageText[locale];
  const tag = `<thidua-${noun}>`;
  const title = nounNames[locale][noun];
  const samples = samplesOf(noun, locale);
  return {
    title: `${title} ${tag}`,
    description: words.description(tag),
    ...pictured(noun, site),
    main: html`<div class="page">
      ${neighbours(noun, locale)}
      <header class="page-head">
        <h1>${title}</h1>
        <p class="tag"><code>${tag}</code></p>
        <p class="lead">${words.lead[noun]}</p>
      </header>
      ${playground(noun, samples, locale)}
      <section aria-labelledby="states">
        <h2 id="states">${words.statesTitle}</h2>
        <p>${words.statesLead}</p>
        <div class="states">${samples.states.map((sample) => stateOf(noun, sample, locale))}</div>
      </section>
      ${reference(manifest, `thidua-${noun}`, locale)}
    </div>`,
  };
}

/** The first thing of the scoreboard that the element can show. */
function pictured(noun: Noun, { scoreboard }: Site): Pick<Page, 'pictured'> {
  const shown = everythingShown(scoreboard).find((candidate) => candidate.noun === noun);
  return shown ? { pictured: shown } : {};
}

function neighbours(noun: Noun, locale: Locale): Html {
  return html`<nav class="neighbours" aria-label="${elementPageText[locale].elements}">
    <ul>
      ${nouns.map(
        (neighbour) =>
          html`<li>
            <a
              href="${routes[neighbour][locale]}"
              aria-current=${neighbour === noun ? 'page' : nothing}
              >${nounNames[locale][neighbour]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function playground(noun: Noun, { controls, fallback }: Samples, locale: Locale): Html {
  const words = elementPageText[locale];
  const shown: SnippetAttributes = [
    ...controls.map(({ name, value }) => [name, value] as const),
    ...(locale === 'vi' ? [] : [['lang', locale] as const]),
  ];
  const given: SnippetAttributes = controls.map(({ name, value }) => [name, value]);
  return html`<section
    class="playground"
    id="playground"
    aria-labelledby="try"
    data-noun="${noun}"
    data-locale="${locale}"
    data-content="${fallback}"
  >
    <h2 id="try">${words.tryTitle}</h2>
    <p>${words.tryLead}</p>
    ${withoutScript(html`<p class="notice">${words.needsScript}</p>`)}
    <div class="playground-room">
      <div class="playground-shown playground-${noun}">
        ${trustedMarkup(elementOf(noun, [...given, ['lang', locale]], filled(fallback, shown)))}
        <p class="happened" role="status" data-words="${words.happened}"></p>
      </div>
      <form class="controls" aria-labelledby="controls">
        <h3 id="controls">${words.attributesTitle}</h3>
        <div class="fields">${controlsOf(controls)}</div>
      </form>
    </div>
    <h3 id="snippet">${words.snippetTitle}</h3>
    <p>${words.snippetLead}</p>
    <div class="snippet">
      <pre><code class="snippet-text">${snippetOf(noun, shown, fallback)}</code></pre>
      ${copyButton(locale)}
    </div>
    <p class="package">
      ${words.packageTitle} <code>import '@thidua/widgets/${noun}/define';</code>
    </p>
    ${frameworkSnippets(noun, shown, fallback, locale)}
  </section>`;
}

function frameworkSnippets(
  noun: Noun,
  shown: SnippetAttributes,
  fallback: string,
  locale: Locale,
): Html {
  const words = elementPageText[locale];
  return html`<h3 id="frameworks">${words.frameworksTitle}</h3>
    <p>${withCode(words.frameworksLead)}</p>
    ${Object.entries(frameworks).map(
      ([name, write]) =>
        html`<details class="framework" data-framework="${name}">
          <summary>${name}</summary>
          <div class="snippet">
            <pre><code class="framework-text">${write(noun, shown, fallback)}</code></pre>
            ${copyButton(locale)}
          </div>
        </details>`,
    )}`;
}

const copyButton = (locale: Locale): Html => {
  const words = elementPageText[locale];
  return html`<button
      type="button"
      class="copy"
      data-done="${words.copied}"
      data-failed="${embedWords[locale].notCopied}"
    >
      ${words.copy}
    </button>
    <span class="visually-hidden" role="status"></span>`;
};

function stateOf(noun: Noun, { caption, attributes }: Sample, locale: Locale): Html {
  const given = Object.entries(attributes).map(([name, value]) => [name, String(value)] as const);
  return html`<figure class="state state-${noun}">
    <figcaption>${caption}</figcaption>
    ${trustedMarkup(elementOf(noun, [...given, ['lang', locale]], caption))}
  </figure>`;
}
