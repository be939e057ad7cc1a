import {
  formatMissing,
  proposeAwards,
  type AwardDefinition,
  type Locale,
  type Scoring,
  type Unqualified,
} from '@thidua/core';
import { html, type Html } from '@thidua/site/parts';
import { standingOf, type Outcome } from './model/outcome.js';
import { blocOf } from './model/sample.js';
import { scoringText } from './words.js';
import { table } from '../../elements/table.js';
import { conditionLines } from './why.js';
import { localityName, scoreWords, shareWords } from './phrases.js';

/** Who does not qualify for an award, each with the conditions that were not met. */
function unqualifiedList(
  scoring: Scoring,
  found: readonly Unqualified[],
  locale: Locale,
): Html | undefined {
  if (found.length === 0) return undefined;
  const reasons = ({ failed, unranked }: Unqualified): string =>
    unranked
      ? formatMissing(unranked, locale)
      : failed.map((result) => conditionLines(scoring, result, locale)[0]?.text ?? '').join('; ');
  return html`<details>
    <summary>${scoringText[locale].awards.unqualified}</summary>
    <ul>
      ${found.map((each) => html`<li>${localityName(each.code, locale)}: ${reasons(each)}</li>`)}
    </ul>
  </details>`;
}

/** The proposals for each award by score, and that the council decides. */
export function proposalTables({ shown }: Outcome, locale: Locale): Html {
  const words = scoringText[locale].awards;
  const { proposals, allowances, unqualified } = proposeAwards(shown);
  const quota = ({ id, quota: of }: AwardDefinition): string => {
    const allowed = allowances.find(({ award }) => award === id);
    if (of?.kind === 'count') return words.perBloc(String(of.count));
    if (!of || !allowed) return '';
    const [base, count] = [String(allowed.base), String(allowed.quota)];
    const share = shareWords(of.share, locale);
    return words.share(share, of.base[locale], base, words.rounding[of.rounding], count);
  };
  return html`<p><strong>${words.decides}</strong></p>
    ${shown.plan.scheme.awards.map((award) => {
      const rows = proposals.filter((each) => each.award === award.id);
      return html`${
          rows.length === 0
            ? html`<h3>${words.caption(award.title[locale])}</h3>
                <p>${words.nobody}</p>`
            : table({
                caption: words.caption(award.title[locale]),
                columns: Object.values(words.columns),
                rows: rows.map(({ code, status }) => [
                  localityName(code, locale),
                  blocOf(code)?.name[locale],
                  scoreWords(standingOf(shown, code).score, locale),
                  words.status[status],
                ]),
                numeric: [2],
              })
        }
        <p class="source">${quota(award)}</p>
        ${unqualifiedList(
          shown,
          unqualified.filter((each) => each.award === award.id),
          locale,
        )}`;
    })}`;
}
