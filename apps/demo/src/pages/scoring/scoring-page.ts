import type { Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/sample-province';
import { html, type Html, type Page, type PageContext } from '@thidua/site/parts';
import { withoutScript } from '@thidua/site/server';
import { sourceLine } from '../../elements/source-line.js';
import { outcomeOf, ranking } from './model/outcome.js';
import { plausibleRanks, published, usualShare } from './model/sample.js';
import { initialState } from './model/state.js';
import { scoringText } from './words.js';
import { siteText } from '../../words.js';
import { proposalTables } from './awards.js';
import { changeResult } from './change.js';
import { choiceFields } from './choice.js';
import { rankingTable } from './ranking.js';
import { reasonList } from './reasons.js';
import { schemeTree } from './scheme.js';
import { intervalTable, leftOutTable } from './sure.js';
import { weightFields } from './weights.js';
import { rankSentence, whyLocality } from './why.js';
import { illustrativeLabel, localityName, shareWords } from './phrases.js';

const outcome = outcomeOf(initialState);
const { intervals } = plausibleRanks(published, usualShare);

/** How many localities are explained to a reader without JavaScript. */
const explained = 3;

/** Why the first have their scores, for readers without a script. */
function firstOnes(locale: Locale): Html {
  const words = scoringText[locale].why;
  return html`<section class="first-ones" aria-labelledby="first">
    <h2 id="first">${words.firstTitle}</h2>
    <p>${illustrativeLabel(locale)}</p>
    ${ranking(published)
      .slice(0, explained)
      .map(
        ({ code, rank }) =>
          html`<h3>${rank}. ${localityName(code, locale)}</h3>
            <p>${rankSentence(published, code, locale)}</p>
            ${reasonList(published, code, locale)}`,
      )}
  </section>`;
}

/**
 * The controls, and what a changed value does. They show the sample as published; the script takes
 * them from here.
 */
function controls(locale: Locale): Html {
  const { choice, change, weights } = scoringText[locale];
  return html`<div class="scoring-side" id="scoring" data-locale="${locale}">
    <form class="controls" aria-label="${choice.title}">
      <fieldset>
        <legend>${choice.title}</legend>
        <div id="choice" class="choice">${choiceFields(outcome, locale)}</div>
      </fieldset>
    </form>
    <section class="change" id="change" aria-label="${change.title}">
      ${changeResult(outcome, locale)}
    </section>
    <form class="controls" aria-label="${weights.title}">
      <fieldset>
        <legend id="weights-title" tabindex="-1">${weights.title}</legend>
        <p class="source">${weights.lead}</p>
        <div id="weights" class="weights">${weightFields(outcome, locale)}</div>
        <p><button type="button" id="reset" disabled>${choice.reset}</button></p>
      </fieldset>
    </form>
  </div>`;
}

function sure(locale: Locale): Html {
  const words = scoringText[locale].sure;
  const percent = usualShare * 100;
  return html`<section aria-labelledby="sure">
    <h2 id="sure">${words.title}</h2>
    <p class="measure">${words.lead}</p>
    <p class="controls share-field">
      <label for="share">${words.share}</label>
      <input type="range" id="share" min="0" max="50" step="5" value="${percent}" />
      <output id="share-shown" for="share">±${shareWords(usualShare, locale)}</output>
    </p>
    <div class="sure-room">
      <div id="intervals" data-sent="${JSON.stringify([...intervals])}">
        ${intervalTable(outcome, intervals, locale)}
      </div>
      <div id="left-out">${leftOutTable(outcome, locale)}</div>
    </div>
  </section>`;
}

/**
 * How a scheme turns reports into scores, ranks and reasons, to try out: illustrative throughout.
 */
export function scoringPage({ locale }: PageContext): Page {
  const words = scoringText[locale];
  const title = siteText[locale].pages.scoring;
  const { source, asOf } = scoreboard2023;
  const contents: [string, string][] = [
    ['ranking', words.ranking.title],
    ['sure', words.sure.title],
    ['awards', words.awards.title],
    ['scheme', words.scheme.title],
  ];
  return {
    title,
    description: words.description,
    main: html`<div class="page scoring">
      <p class="sample-note">${illustrativeLabel(locale)} ${words.sampleNote}</p>
      <header class="page-head">
        <h1>${title}</h1>
        <p class="lead">${words.lead}</p>
        <p class="notice measure">${illustrativeLabel(locale)} ${words.notice}</p>
        <p class="notice measure">${words.notAward}</p>
        ${withoutScript(html`<p class="measure">${words.needsScript}</p>`)}
      </header>
      <nav class="contents-line" aria-label="${words.contents}">
        <ol>
          ${contents.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
        </ol>
      </nav>
      <p id="told" class="visually-hidden" role="status"></p>
      <div class="scoring-room">
        <section class="scoring-board" aria-labelledby="ranking">
          <h2 id="ranking">${words.ranking.title}</h2>
          <p class="lead controls">${words.ranking.lead}</p>
          <div id="standings">${rankingTable(outcome, intervals, locale)}</div>
          ${sourceLine(source, asOf, locale)}
        </section>
        ${controls(locale)}
      </div>
      <section class="why" id="why-locality" aria-labelledby="why">
        ${whyLocality(outcome, locale)}
      </section>
      ${firstOnes(locale)} ${sure(locale)}
      <section aria-labelledby="awards">
        <h2 id="awards">${words.awards.title}</h2>
        <p class="measure">${words.awards.lead}</p>
        <div id="proposals">${proposalTables(outcome, locale)}</div>
      </section>
      <section aria-labelledby="scheme">
        <h2 id="scheme">${words.scheme.title}</h2>
        <p class="measure">${words.scheme.lead}</p>
        <div id="tree">${schemeTree(outcome, locale)}</div>
      </section>
    </div>`,
  };
}
