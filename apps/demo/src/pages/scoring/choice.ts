import {
  formatMissing,
  isMissing,
  type Adjustment,
  type Criterion,
  type Locale,
} from '@thidua/core';
import { blocs } from '@thidua/sample-province';
import { html, nothing, type Html } from '@thidua/site/parts';
import { questionsFor, type Asked, type Outcome } from './model/outcome.js';
import { held } from './held.js';
import { sample } from './model/sample.js';
import { areas } from './model/weights.js';
import { mostOf, valueKind } from './model/value.js';
import { writtenNumber } from './model/written-number.js';
import { scoringText } from './words.js';
import { localityName, valueWords } from './phrases.js';

const option = (value: string, text: string, isSelected: boolean): Html =>
  html`<option value="${value}" selected=${held(isSelected)}>${text}</option>`;

/** The localities, bloc by bloc. */
function localityField({ state }: Outcome, locale: Locale): Html {
  const words = scoringText[locale].choice;
  const known = new Set<string>(sample.localities.map(({ code }) => code));
  const shown = blocs.filter(({ members }) => members.some((code) => known.has(code)));
  return html`<p class="scoring-field">
    <label for="locality">${words.locality}</label>
    <select id="locality">
      ${shown.map(
        ({ name, members }) =>
          html`<optgroup label="${name[locale]}">
            ${members
              .filter((code) => known.has(code))
              .map((code) => option(code, localityName(code, locale), code === state.code))}
          </optgroup>`,
      )}
    </select>
  </p>`;
}

function criterionField({ state, weighted, asked }: Outcome, locale: Locale): Html {
  const words = scoringText[locale].choice;
  const questions = questionsFor(weighted, state.code);
  const groups = [
    ...areas.map(({ id, title }) => ({
      label: title[locale],
      inputs: questions.filter((input) => 'parent' in input && input.parent === id),
    })),
    { label: words.adjustments, inputs: questions.filter((input) => 'effect' in input) },
  ];
  const isAsked = ({ id }: Criterion | Adjustment): boolean => id === asked?.input.id;
  return html`<p class="scoring-field">
    <label for="criterion">${words.criterion}</label>
    <select id="criterion">
      <option value="" selected=${held(!asked)}>${words.none}</option>
      ${groups.map(
        ({ label, inputs }) =>
          html`<optgroup label="${label}">
            ${inputs.map((input) => option(input.id, input.title[locale], isAsked(input)))}
          </optgroup>`,
      )}
    </select>
  </p>`;
}

function valueField({ input, text, isWrong }: Asked, locale: Locale): Html {
  const kind = valueKind(input);
  const about = isWrong ? 'value-about value-wrong' : 'value-about';
  if (kind === 'yes-no') {
    return html`<select id="value" aria-describedby="${about}">
      ${text === '' ? option('', '–', true) : nothing}
      ${option('1', valueWords(input, 1, locale), text === '1')}
      ${option('0', valueWords(input, 0, locale), text === '0')}
    </select>`;
  }
  const isDate = kind === 'date';
  return html`<input
      id="value"
      type="${isDate ? 'date' : 'text'}"
      inputmode=${isDate ? nothing : 'decimal'}
      value=${held(isDate ? text : writtenNumber(text, locale))}
      aria-describedby="${about}"
      aria-invalid=${isWrong ? 'true' : nothing}
    />
    ${
      kind === 'number' && input.unit[locale] !== ''
        ? html`<span class="scoring-unit">${input.unit[locale]}</span>`
        : nothing
    }`;
}

function wrongWords(input: Criterion | Adjustment, locale: Locale): string {
  const words = scoringText[locale].choice;
  if (valueKind(input) === 'date') return words.wrongDate;
  const most = mostOf(input);
  return words.wrong(words.range(most === undefined ? undefined : valueWords(input, most, locale)));
}

function valueRow(asked: Asked, locale: Locale): Html {
  const words = scoringText[locale].choice;
  const { input, reason, isWrong, text, reported } = asked;
  const { value, target } = reason;
  const about = [
    isMissing(value)
      ? words.notReported(formatMissing(value.missing, locale))
      : words.reported(valueWords(input, value, locale)),
    target === undefined ? '' : words.target(valueWords(input, target, locale)),
  ];
  return html`<div class="scoring-field">
    <label for="value">${words.value}</label>
    <div class="scoring-value">${valueField(asked, locale)}</div>
    <p class="source" id="value-about">${about.join(' ')}</p>
    ${isWrong ? html`<p class="notice" id="value-wrong">${wrongWords(input, locale)}</p>` : nothing}
    <p>
      <button type="button" id="undo" disabled=${text === (reported ?? '') ? '' : nothing}>
        ${words.undo}
      </button>
    </p>
  </div>`;
}

/** The fields that choose a locality, a criterion and its hypothetical value. */
export const choiceFields = (outcome: Outcome, locale: Locale): Html =>
  html`${localityField(outcome, locale)} ${criterionField(outcome, locale)}
  ${outcome.asked ? valueRow(outcome.asked, locale) : nothing}`;
