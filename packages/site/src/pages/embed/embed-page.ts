import type { Locale } from '@thidua/core';
import type { Page, PageContext } from '../../document/site.js';
import { wholeAddress } from '../../embed/addresses.js';
import { contentsOf } from '../../embed/contents.js';
import type { FramedBytes } from '../../embed/cost.js';
import { nounNames, nouns } from '../../embed/nouns.js';
import { served } from '../../embed/served.js';
import { everythingShown } from '../../embed/shown.js';
import { snippetKinds, snippetOf } from '../../embed/snippets.js';
import type { View } from '../../embed/view.js';
import { html, type Html } from '../../template.js';
import { withoutScript } from '../../without-script.js';
import { builderForm } from './builder-form.js';
import { embedWords } from './words.js';

/**
 * The embed builder: choose, look, copy.
 *
 * @param framedBytes what each page for frames weighs, in every language
 */
export function embedPage(framedBytes: FramedBytes, context: PageContext): Page {
  const { site, locale } = context;
  const words = embedWords[locale];
  const view = firstView(context);
  return {
    title: words.title,
    description: words.description,
    main: html`<div
      class="page builder"
      id="embed"
      data-locale="${locale}"
      data-publication="${JSON.stringify(site.publication)}"
      data-framed-bytes="${JSON.stringify(framedBytes)}"
    >
      <header class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        ${links(context)}
      </header>
      ${withoutScript(html`<p class="notice">${words.needsScript(nounNames[locale][view.noun])}</p>`)}
      <div class="builder-room">
        ${builderForm(context, view.noun)}
        <div class="builder-shown">
          <section aria-labelledby="preview">
            <h2 id="preview">${words.preview}</h2>
            <div class="stage" id="stage">${served(site, view)}</div>
          </section>
          <section aria-labelledby="paste">
            <h2 id="paste">${words.paste}</h2>
            <p class="measure">${words.pasteLead}</p>
            ${result(locale)} ${withoutScript(everySnippet(view, context))}
          </section>
        </div>
      </div>
      <script type="module" src="${site.publication.frameScript}"></script>
    </div>`,
  };
}

/** What the page starts with: the first board, which says most of what there is to choose. */
function firstView({ site, locale }: PageContext): View {
  const everything = everythingShown(site.scoreboard);
  const shown =
    everything.find(({ noun }) => noun === 'leaderboard') ??
    nouns.flatMap((noun) => everything.find((each) => each.noun === noun) ?? [])[0];
  if (!shown) throw new Error('A site without anything to show is not built');
  const { noun, id } = shown;
  return { noun, id, locale, choice: noun === 'leaderboard' ? { limit: '5' } : {} };
}

function links({ site, locale }: PageContext): Html | undefined {
  const { builderLinks = [] } = site.own;
  if (builderLinks.length === 0) return undefined;
  return html`<p class="guide-ways">
    ${builderLinks.map(({ href, text }) => html`<a href="${href[locale]}">${text[locale]}</a>`)}
  </p>`;
}

function result(locale: Locale): Html {
  const words = embedWords[locale];
  return html`<div class="builder-snippet">
    <p class="builder-actions">
      <button
        type="button"
        class="primary"
        id="embed-copy"
        data-done="${words.copied}"
        data-failed="${words.notCopied}"
      >
        ${words.copy}
      </button>
      <span role="status" id="embed-status"></span>
    </p>
    <textarea
      id="embed-snippet"
      readonly
      rows="12"
      spellcheck="false"
      translate="no"
      aria-label="${words.snippet}"
      data-failed="${words.failed}"
      data-not-loaded="${words.notLoaded}"
    ></textarea>
    <p
      id="embed-cost"
      class="hint"
      data-cost="${words.cost}"
      data-nothing="${words.costNothing}"
    ></p>
    <details class="builder-policy">
      <summary>${words.policy}</summary>
      <p id="embed-policy-lead" data-nothing="${words.policyNothing}">${words.policyLead}</p>
      <pre id="embed-policy" translate="no"></pre>
    </details>
  </div>`;
}

/** For who has no JavaScript: everything there is to paste, for what is shown at first. */
function everySnippet(view: View, { site, locale }: PageContext): Html {
  const origin = site.origin ?? '';
  const contents = contentsOf(view, site.scoreboard, origin + wholeAddress(view), site.now);
  return html`${snippetKinds.map((kind) => {
    const { name, use } = embedWords[locale].kinds[kind];
    const parts = { view, contents, origin, publication: site.publication };
    return html`<h3>${name}</h3>
      <p>${use}</p>
      <pre class="snippet-text"><code>${snippetOf(kind, parts)}</code></pre>`;
  })}`;
}
