import { formatDate, type Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { html, type Html, type Page, type PageContext } from '@thidua/site/parts';
import { siteText } from '../../words.js';
import { reportFields, reportText } from './words.js';

/** A text to copy that says which figure is wrong and what is right; without a script, its form. */
export function reportPage({ locale }: PageContext): Page {
  const words = reportText[locale];
  return {
    title: siteText[locale].pages.report,
    description: words.description,
    main: html`<div class="page report">
      <header class="page-head">
        <h1>${siteText[locale].pages.report}</h1>
        <p class="lead">${words.lead}</p>
        <p class="measure">${words.where}</p>
      </header>
      ${form(locale)}
    </div>`,
  };
}

function form(locale: Locale): Html {
  const words = reportText[locale];
  const asOf = words.asOf(formatDate(scoreboard2023.asOf, locale));
  const empty = [
    words.title,
    ...reportFields.map((field) => `${words.fields[field]}: …`),
    `${asOf}.`,
  ].join('\n');
  return html`<form class="report-form" id="report" data-title="${words.title}" data-end="${asOf}.">
    <div class="report-fields">
      ${reportFields.map(
        (field) =>
          html`<div>
            <label for="report-${field}">${words.fields[field]}</label>
            <input type="text" id="report-${field}" data-label="${words.fields[field]}" />
          </div>`,
      )}
    </div>
    <div>
      <label for="report-text">${words.text}</label>
      <textarea id="report-text" rows="8" readonly>${empty}</textarea>
      <p class="report-copy">
        <button
          type="button"
          id="report-copy"
          data-done="${words.copied}"
          data-failed="${words.failed}"
        >
          ${words.copy}
        </button>
        <span role="status" id="report-status"></span>
      </p>
    </div>
  </form>`;
}
