import {
  compareWithBloc,
  explainGate,
  explainGrading,
  explainRank,
  formatCompared,
  formatCondition,
  formatGrading,
  formatRank,
  nextGains,
  type Comparison,
  type ConditionLine,
  type ConditionResult,
  type Gain,
  type Locale,
  type Scoring,
} from '@thidua/core';
import { html, type Html } from '@thidua/site/parts';
import { keptRows } from './kept-rows.js';
import type { Outcome } from './model/outcome.js';
import { blocOf, localityOf } from './model/sample.js';
import { textOf, valueKind } from './model/value.js';
import { inputOf } from './model/weights.js';
import { scoringText } from './words.js';
import { reasonList } from './reasons.js';
import { toldSentence } from './told.js';
import { illustrativeLabel, localityName, rankWords, titleOf, valueWords } from './phrases.js';

/** The names that sentences use for units and everything in the scheme. */
const namesIn =
  ({ units }: Scoring, locale: Locale) =>
  (id: string): string =>
    units.unitOf.has(id) ? localityName(id, locale) : titleOf(id, locale);

const digitsOf = ({ plan }: Scoring): number => plan.scheme.rounding.digits;

/** Why a locality has its rank, in sentences. */
export const rankSentence = (scoring: Scoring, code: string, locale: Locale): string =>
  formatRank(explainRank(scoring, code), namesIn(scoring, locale), locale, digitsOf(scoring));

/** Which grade a locality has, and what kept it from the better ones. */
const gradeSentence = (scoring: Scoring, code: string, locale: Locale): string =>
  formatGrading(
    explainGrading(scoring, code),
    (id) => titleOf(id, locale),
    locale,
    digitsOf(scoring),
  );

/** A judged condition as lines, outermost first. */
export function conditionLines(
  scoring: Scoring,
  result: ConditionResult,
  locale: Locale,
): ConditionLine[] {
  return formatCondition(result, namesIn(scoring, locale), locale, digitsOf(scoring));
}

/** Every gate of the scheme, judged, as lines that start with the gate itself. */
const gateLines = (scoring: Scoring, code: string, locale: Locale): ConditionLine[][] =>
  scoring.plan.scheme.gates.map(({ id }) =>
    conditionLines(scoring, explainGate(scoring, code, id), locale),
  );

/** What bars a locality from the ranking, condition by condition; nothing if it is ranked. */
function barredBy(scoring: Scoring, code: string, locale: Locale): Html | undefined {
  const { requires } = explainRank(scoring, code).unranked ?? {};
  if (!requires) return undefined;
  return html`<ul>
    ${conditionLines(scoring, requires, locale).map(({ text }) => html`<li>${text}</li>`)}
  </ul>`;
}

function gates(scoring: Scoring, code: string, locale: Locale): Html {
  return html`<ul class="gates">
    ${gateLines(scoring, code, locale).map(
      ([gate, ...parts]) =>
        html`<li>
          <p>${gate?.text}</p>
          <ul>
            ${parts.map(({ depth, text }) => html`<li class="gate-part-${depth}">${text}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;
}

/** How many of the nearest gains are shown. */
const gainsShown = 8;

function gainLine(gain: Gain, { state }: Outcome, locale: Locale): Html | undefined {
  const words = scoringText[locale].why;
  const input = inputOf(gain.criterion);
  if (!input) return undefined;
  const value = textOf(input, gain.neededValue);
  const isApplied = state.criterion === gain.criterion && state.value === value;
  const needed = valueWords(input, gain.neededValue, locale);
  const title = input.title[locale];
  const better = gain.neededValue > gain.value ? words.raise : words.lower;
  const sentence = {
    number: better(title, needed),
    'yes-no': words.achieve(title),
    date: words.onTime(title, needed),
  }[valueKind(input)];
  return html`<li id="gain-${gain.criterion}">
    <span id="gain-words-${gain.criterion}"
      >${sentence}:
      <strong
        >${words.gain(formatCompared([gain.gain], locale)[0] ?? '', rankWords(gain.rank, locale))}</strong
      ></span
    >
    <button
      type="button"
      id="try-${gain.criterion}"
      data-criterion="${gain.criterion}"
      data-value="${value}"
      aria-pressed="${isApplied ? 'true' : 'false'}"
      aria-describedby="gain-words-${gain.criterion}"
    >
      ${isApplied ? words.applied : words.apply}
    </button>
  </li>`;
}

function gains(outcome: Outcome, locale: Locale): Html {
  const words = scoringText[locale].why;
  const found = nextGains(outcome.weighted, outcome.state.code).slice(0, gainsShown);
  if (found.length === 0) return html`<p>${words.noGains}</p>`;
  return html`<p class="lead">${words.gainsLead}</p>
    <ol class="gains">
      ${keptRows(
        found,
        ({ criterion }) => criterion,
        (gain) => gainLine(gain, outcome, locale),
      )}
    </ol>`;
}

function comparisonList(found: readonly Comparison[], title: string, locale: Locale): Html {
  const words = scoringText[locale].why;
  return html`<section>
    <h4>${title}</h4>
    ${
      found.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul>
            ${found.map(({ criterion, points, median, best }) => {
              const [own = '', middle = '', most = ''] = formatCompared(
                [points, median, best],
                locale,
                2,
              );
              return html`<li>
                <p>${titleOf(criterion, locale)}</p>
                <p class="source">${words.comparison(own, middle, most)}</p>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}

/** How many strengths, and how many weaknesses, are shown. */
const comparisonsShown = 4;

function comparison({ shown, state }: Outcome, locale: Locale): Html {
  const words = scoringText[locale].why;
  const all = compareWithBloc(shown, state.code);
  const strong = all.filter(({ effect }) => effect > 0).slice(0, comparisonsShown);
  const weak = all.filter(({ effect }) => effect < 0).reverse();
  return html`<p class="lead">${words.blocLead}</p>
    <div class="reasons">
      ${comparisonList(strong, words.strengths, locale)}
      ${comparisonList(weak.slice(0, comparisonsShown), words.weaknesses, locale)}
    </div>`;
}

/** Everything about one locality: rank, conditions, gains, comparison, and each criterion. */
export function whyLocality(outcome: Outcome, locale: Locale): Html {
  const words = scoringText[locale].why;
  const { shown, state } = outcome;
  const { code } = state;
  const bloc = blocOf(code)?.name[locale] ?? '';
  return html`<h2 id="why" tabindex="-1">${words.title(localityOf(code).name[locale])}</h2>
    <p class="measure">
      ${illustrativeLabel(locale)} <strong>${toldSentence(outcome, locale)}</strong>
      ${rankSentence(shown, code, locale)} ${gradeSentence(shown, code, locale)}
    </p>
    ${barredBy(shown, code, locale)}
    <h3>${words.gains}</h3>
    ${gains(outcome, locale)}
    <div class="why-pair">
      <section>
        <h3>${words.gates}</h3>
        ${gates(shown, code, locale)}
      </section>
      <section>
        <h3>${words.bloc(bloc.charAt(0).toLowerCase() + bloc.slice(1))}</h3>
        ${comparison(outcome, locale)}
      </section>
    </div>
    <h3>${words.criteria}</h3>
    ${reasonList(shown, code, locale)}`;
}
