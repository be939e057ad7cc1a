import type { Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tableBehind } from '../../shared/data-table.js';
import { badge, sectionText, sourceLine, sourceText } from '../../shared/provenance.js';
import { isWebLink } from '../../shared/web-link.js';
import { signOf, targetBar } from './target-board.marks.js';
import { sortings, targetBoardWords, type Sorting } from './target-board.messages.js';
import type { TargetView } from './target-board.row.js';
import type { AreaView, TargetBoardView } from './target-board.view.js';

const sign = (status: TargetView['status']): TemplateResult =>
  html`<svg class="sign" width="20" height="20" aria-hidden="true">${signOf(status)}</svg>`;

/** More of one kind than this are told by their number alone. */
const mostSigns = 4;

const tallyTemplate = ({ tally }: TargetBoardView): TemplateResult =>
  html`<ul part="tally" class="tally" role="list">
    ${tally.map(
      ({ status, text, count, written }) =>
        html`<li>
          ${Array.from({ length: count > mostSigns ? 1 : count }, () => sign(status))}<span
            >${text} <b>${written}</b></span
          >
        </li>`,
    )}
  </ul>`;

/** Where a target was read: of the source that is told below, only the place in it. */
function sourceTemplate(
  { source }: TargetView,
  common: string | undefined,
  locale: Language,
): TemplateResult | string {
  const isCommon = source.title.vi === common;
  const text = isCommon ? sectionText(source, locale) : sourceText(source, locale);
  return text && source.url && isWebLink(source.url)
    ? html`<a href=${source.url} rel="noopener">${text}</a>`
    : text;
}

function measureTemplate(target: TargetView): TemplateResult {
  const { measure, figure, told, isUp } = target;
  const words = html`<span class="figure"
    >${
      measure === 'direction'
        ? html`<span aria-hidden="true" class="way">${isUp ? '↗' : '↘'}</span> `
        : nothing
    }${figure ? html`<b>${figure}</b> ` : nothing}${told}</span
  >`;
  return html`<span class="measure"
    >${
      measure === 'direction'
        ? nothing
        : html`<svg class="drawn" aria-hidden="true">${targetBar(target)}</svg>`
    }${words}</span
  >`;
}

function rowTemplate(
  target: TargetView,
  common: string | undefined,
  locale: Language,
): TemplateResult {
  const from = sourceTemplate(target, common, locale);
  const facts = [...target.facts, ...(from ? [from] : [])];
  return html`<li part="target" class="row">
    <span part="state" class="state">${sign(target.status)} <b>${target.statusText}</b></span>
    <span class="what"
      >${target.title}
      <span class="facts"
        >${facts.map((fact, place) => html`${place > 0 ? ' · ' : ''}${fact}`)}</span
      ></span
    >
    ${measureTemplate(target)}
  </li>`;
}

const areaTemplate = (
  { id, title, number, targets }: AreaView,
  common: string | undefined,
  locale: Language,
): TemplateResult =>
  html`${
      title
        ? html`<p part="area" class="area" id=${`area-${id}`}>
            ${number ? html`<span class="number">${number}</span> ` : nothing}${title}
          </p>`
        : nothing
    }
    <ul class="rows" role="list" aria-labelledby=${title ? `area-${id}` : nothing}>
      ${targets.map((target) => rowTemplate(target, common, locale))}
    </ul>`;

const keyTemplate = ({ hasExpected }: TargetBoardView, locale: Language): TemplateResult => {
  const words = targetBoardWords(locale);
  return html`<p class="note key" aria-hidden="true">
    ${
      hasExpected
        ? html`<span
            ><svg width="24" height="20">
              <rect class="rail" y="4" width="24" height="12" />
              <line class="halo" x1="12" x2="12" y2="20" />
              <line class="expected" x1="12" x2="12" y2="20" /></svg
            >${words.expectedKey}</span
          >`
        : nothing
    }
    <span
      ><svg width="24" height="20">
        <rect class="none" x="1" y="4" width="22" height="12" rx="2" /></svg
      >${words.noDataKey}</span
    >
  </p>`;
};

/** What the whole element is drawn from. */
export interface TargetBoardState {
  view: TargetBoardView;
  /** Sorts the rows; a server has no answer to a choice. */
  sort: ((by: Sorting) => void) | undefined;
  /** What a reader has just chosen, to be said once. */
  said: string;
  takeAway: unknown;
}

function sortTemplate({ view, sort, said }: TargetBoardState, locale: Language) {
  const words = targetBoardWords(locale);
  const choose = ({ target }: Event): void =>
    sort?.((target as HTMLSelectElement).value as Sorting);
  return html`<p class="tools">
    <label class=${sort ? 'sort' : 'sort waiting'}
      >${words.sortBy}
      <select part="sort" @change=${sort ? choose : nothing} ?disabled=${!sort}>
        ${sortings.map(
          (each) =>
            html`<option value=${each} ?selected=${each === view.sort}>
              ${words.sorting[each]}
            </option>`,
        )}
      </select></label
    >
    <span class="note">${view.statusAt}</span><span class="hidden" role="status">${said}</span>
  </p>`;
}

/** The sentence, a sign for each target, the targets by area, the table and the source. */
export function targetBoardTemplate(state: TargetBoardState, locale: Language): TemplateResult {
  const { view, takeAway } = state;
  const { provenance, attention, told } = view;
  return html`<div class="frame">
    <p part="title" class="title">${view.title}${badge(provenance.status, locale)}</p>
    <p part="told" class="told">${told}${attention ? `; ${attention}` : nothing}.</p>
    ${tallyTemplate(view)} ${sortTemplate(state, locale)}
    ${view.areas.map((area) => areaTemplate(area, view.common, locale))}
    ${keyTemplate(view, locale)}
    ${tableBehind(targetBoardWords(locale).table, view.table)}${takeAway}
    <p part="source" class="note">${sourceLine(provenance, locale)}</p>
  </div>`;
}
