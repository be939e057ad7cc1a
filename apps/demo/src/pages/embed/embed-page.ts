import type { Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { served } from '../../elements/served.js';
import { framedRoute, wholeAddress } from '../../embed/addresses.js';
import { contentsOf } from '../../embed/contents.js';
import type { FramedBytes } from '../../embed/cost.js';
import { everythingFramed, everythingShown } from '../../embed/shown.js';
import { snippetKinds, snippetOf } from '../../embed/snippets.js';
import type { View } from '../../embed/view.js';
import { attributes, html, type Html } from '../../html.js';
import type { Page } from '../../layout/document.js';
import type { PageContext } from '../../layout/site.js';
import { routes } from '../../routes.js';
import { embedText } from '../../text/embed.js';
import { framedPage } from '../view/framed-page.js';
import { builderForm, firstNoun } from './builder-form.js';

/** The embed builder: choose, look, copy. */
export function embedPage(context: PageContext): Page {
  const { site, locale } = context;
  const words = embedText[locale];
  const shown = everythingShown.find(({ noun }) => noun === firstNoun);
  if (!shown) throw new Error(`The scoreboard has nothing for ${firstNoun}`);
  const view: View = { noun: shown.noun, id: shown.id, locale, choice: { limit: '5' } };
  return {
    title: words.title,
    description: words.description,
    main: html`<div
      class="page builder"
      id="embed"
      ${attributes({
        'data-locale': locale,
        'data-publication': JSON.stringify(site.publication),
        'data-framed-bytes': JSON.stringify(framedBytes(context)),
      })}
    >
      <header class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p class="guide-ways">
          <a href="${routes.guide[locale]}">${words.guide}</a>
          <a href="${routes.hosts[locale]}">${words.hosts}</a>
        </p>
      </header>
      <noscript><p class="notice">${words.needsScript}</p></noscript>
      <div class="builder-room">
        ${builderForm(locale)}
        <div class="builder-shown">
          <section aria-labelledby="preview">
            <h2 id="preview">${words.preview}</h2>
            <div class="stage" id="stage">${served(view)}</div>
          </section>
          <section aria-labelledby="paste">
            <h2 id="paste">${words.paste}</h2>
            <p class="measure">${words.pasteLead}</p>
            ${result(locale)}
            <noscript>${everySnippet(view, context)}</noscript>
          </section>
        </div>
      </div>
      <script type="module" src="${site.publication.frameScript}"></script>
    </div>`,
  };
}

function result(locale: Locale): Html {
  const words = embedText[locale];
  return html`<div class="builder-snippet">
    <p class="builder-actions">
      <button
        type="button"
        class="primary"
        id="embed-copy"
        ${attributes({ 'data-done': words.copied, 'data-failed': words.notCopied })}
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
      ${attributes({ 'data-failed': words.failed, 'data-not-loaded': words.notLoaded })}
    ></textarea>
    <p
      id="embed-cost"
      class="hint"
      ${attributes({ 'data-cost': words.cost, 'data-nothing': words.costNothing })}
    ></p>
    <details class="builder-policy">
      <summary>${words.policy}</summary>
      <p id="embed-policy-lead" ${attributes({ 'data-nothing': words.policyNothing })}>
        ${words.policyLead}
      </p>
      <pre id="embed-policy" translate="no"></pre>
    </details>
  </div>`;
}

/** For who has no JavaScript: everything there is to paste, for what is shown at first. */
function everySnippet(view: View, { site, locale }: PageContext): Html {
  const origin = site.origin ?? '';
  const contents = contentsOf(view, scoreboard2023, origin + wholeAddress(view));
  return html`${snippetKinds.map((kind) => {
    const { name, use } = embedText[locale].kinds[kind];
    const parts = { view, contents, origin, publication: site.publication };
    return html`<h3>${name}</h3>
      <p>${use}</p>
      <pre class="snippet-text"><code>${snippetOf(kind, parts)}</code></pre>`;
  })}`;
}

function framedBytes(context: PageContext): FramedBytes {
  return Object.fromEntries(
    everythingFramed.flatMap((shown) =>
      (['vi', 'en'] as const).map((locale) => {
        const address = framedRoute(shown);
        const page = framedPage(shown, { ...context, locale, address });
        const bytes = context.site.weigh([page]) + context.site.framed.bytes;
        return [address[locale], bytes] as const;
      }),
    ),
  );
}
