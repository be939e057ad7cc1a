import {
  explainScore,
  formatLimit,
  formatNumber,
  formatPoints,
  formatReason,
  isMissing,
  roundHalfUp,
  type AdjustmentReason,
  type CriterionReason,
  type Locale,
  type ScoreExplanation,
  type Scoring,
} from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import { areas } from './model/weights.js';
import { scoringText } from './words.js';
import { scoreWords, shareWords } from './phrases.js';

/** Why a criterion gave its points, in one sentence. */
function reasonSentence(
  scoring: Scoring,
  reason: CriterionReason | AdjustmentReason,
  locale: Locale,
): string {
  const { criteria, adjustments } = scoring.plan.scheme;
  const input = [...criteria, ...adjustments].find(({ id }) => id === reason.criterion);
  if (!input) throw new Error(`The scheme has no criterion ${reason.criterion}`);
  const { digits, criterionDigits = digits } = scoring.plan.scheme.rounding;
  return formatReason(reason, input, locale, criterionDigits);
}

/** The weight of a criterion as the length of a line, and its contribution as the filled part. */
function bar({ weight, contribution = 0 }: CriterionReason, longest: number): Html {
  const length = (part: number): string => `${((100 * part) / longest).toFixed(2)}%`;
  return html`<svg class="bar" aria-hidden="true">
    <rect class="bar-whole" width="${length(weight)}" height="100%" rx="2" />
    <rect
      class="bar-part"
      width="${length(Math.max(0, contribution / 100))}"
      height="100%"
      rx="2"
    />
  </svg>`;
}

/** Points that were lost, so that they and the points add up to the maximum as they are printed. */
function lostOf({ points, maxPoints, lost = 0 }: CriterionReason): number {
  if (maxPoints === undefined || isMissing(points)) return lost;
  return Math.max(0, roundHalfUp(maxPoints, 2) - roundHalfUp(points, 2));
}

function criterionLine(
  scoring: Scoring,
  reason: CriterionReason,
  longest: number,
  locale: Locale,
): Html {
  const words = scoringText[locale].why;
  const { contribution = 0, weight } = reason;
  const lost = lostOf(reason);
  const number = (value: number): string => formatNumber(value, locale);
  return html`<li>
    <p>${reasonSentence(scoring, reason, locale)}</p>
    ${
      weight > 0
        ? html`${bar(reason, longest)}
            <p class="source">
              ${words.adds(number(contribution))} ${lost > 0 ? words.lost(number(lost)) : nothing}
            </p>`
        : nothing
    }
  </li>`;
}

const areaPoints = ({ groups }: ScoreExplanation, id: string, locale: Locale): string => {
  const group = groups.find((each) => each.group === id);
  if (!group) return '';
  return isMissing(group.points)
    ? scoreWords(group.points, locale)
    : formatPoints(group.points, group.available ?? group.maxPoints, locale);
};

/** Every criterion of a locality, area by area: what was reported, what it gave and what was lost. */
export function reasonList(scoring: Scoring, code: string, locale: Locale): Html {
  const words = scoringText[locale].why;
  const explanation = explainScore(scoring, code);
  const { criteria, adjustments, limits, dataShare, score } = explanation;
  const longest = Math.max(
    ...criteria.map(({ weight, contribution = 0 }) => Math.max(weight, contribution / 100)),
  );
  const parents = new Map(scoring.plan.scheme.criteria.map(({ id, parent }) => [id, parent]));
  const isScaled = criteria.some(({ points, weight }) => weight > 0 && isMissing(points));
  return html`<p>
      ${isMissing(score) ? `${scoreWords(score, locale)}.` : words.score(scoreWords(score, locale))}
      ${dataShare < 1 ? words.covered(shareWords(dataShare, locale)) : nothing}
      ${isScaled ? words.scaled : nothing}
    </p>
    <div class="reasons">
      ${areas.map(
        ({ id, title }) =>
          html`<section>
            <h4>${title[locale]} <span>${areaPoints(explanation, id, locale)}</span></h4>
            <ul>
              ${criteria
                .filter(({ criterion }) => parents.get(criterion) === id)
                .map((reason) => criterionLine(scoring, reason, longest, locale))}
            </ul>
          </section>`,
      )}
      <section>
        <h4>${scoringText[locale].scheme.adjustments}</h4>
        <ul>
          ${adjustments.map(
            (reason) => html`<li><p>${reasonSentence(scoring, reason, locale)}</p></li>`,
          )}
          ${limits.map((limit) => html`<li><p>${formatLimit(limit, locale, scoring.plan.scheme.rounding.digits)}</p></li>`)}
        </ul>
      </section>
    </div>`;
}
