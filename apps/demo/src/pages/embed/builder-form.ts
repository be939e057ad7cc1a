import { compareNames, type Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { everythingShown } from '../../embed/shown.js';
import { snippetKinds, type SnippetKind } from '../../embed/snippets.js';
import { attributes, html, type Html } from '../../html.js';
import { nouns, type Noun } from '../../text/element-pages.js';
import { embedText } from '../../text/embed.js';
import { siteText } from '../../text/site.js';

type Option = readonly [value: string, label: string];

/** What a form starts with. */
export const firstNoun: Noun = 'leaderboard';
const firstRows = '5';

const widths = [300, 480, 640];
const rowCounts = [5, 10];

const options = (list: readonly Option[], first = ''): Html =>
  html`${list.map(
    ([value, label]) =>
      html`<option ${attributes({ selected: value === first })} value="${value}">${label}</option>`,
  )}`;

/** A choice; `only` one element, or one way to paste, may have it. */
function select(
  name: string,
  label: string,
  list: readonly Option[],
  more: { only?: Noun | SnippetKind; first?: string } = {},
): Html {
  const { only, first } = more;
  const id = `embed-${name}${name === 'id' ? `-${only}` : ''}`;
  return html`<p
    class="field"
    ${attributes({ 'data-only': only, hidden: only !== undefined && only !== firstNoun })}
  >
    <label for="${id}">${label}</label>
    <select ${attributes({ id, name, autocomplete: 'off' })}>
      ${options(list, first)}
    </select>
  </p>`;
}

function radios(name: string, list: readonly (readonly [value: string, label: Html])[]): Html {
  return html`${list.map(
    ([value, label], place) =>
      html`<label class="option">
        <input
          ${attributes({ type: 'radio', name, value })}
          ${attributes({ checked: value === firstNoun || (name === 'kind' && place === 0) })}
        />${label}
      </label>`,
  )}`;
}

/** The first two steps: what is shown, and how it is pasted. Fields are named as parameters are. */
export function builderForm(locale: Locale): Html {
  const words = embedText[locale];
  const { pages } = siteText[locale];
  const { blocs, localities, boards } = scoreboard2023;
  const ranked = new Set(boards.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const named = localities
    .filter(({ code }) => ranked.has(code))
    .map(({ code, name }): Option => [code, name[locale]])
    .sort(([, one], [, other]) => compareNames(one, other));
  return html`<form class="builder-form" id="builder" autocomplete="off">
    <fieldset>
      <legend>${words.choose}</legend>
      <div class="options options-row" role="radiogroup" aria-label="${words.what}">
        ${radios(
          'noun',
          nouns.map((noun) => [noun, html`<span>${pages[noun]}</span>`] as const),
        )}
      </div>
      <div class="fields">
        ${nouns.map((noun) =>
          select(
            'id',
            words.which[noun],
            everythingShown
              .filter((shown) => shown.noun === noun)
              .map(({ id, title }) => [id, title[locale]] as const),
            { only: noun },
          ),
        )}
        ${select(
          'bloc',
          words.bloc,
          [['', words.everyBloc], ...blocs.map(({ id, name }): Option => [id, name[locale]])],
          { only: 'leaderboard' },
        )}
        ${select('highlight', words.locality, [['', words.noLocality], ...named], {
          only: 'leaderboard',
        })}
        ${select(
          'limit',
          words.rows,
          [
            ...rowCounts.map((count): Option => [String(count), words.firstRows(count)]),
            ['', words.everyRow],
          ],
          { only: 'leaderboard', first: firstRows },
        )}
        ${select('theme', words.theme, Object.entries(words.themes))}
        ${select('lang', words.language, Object.entries(words.languages), { first: locale })}
        <p class="field">
          <label for="embed-as-of">${words.day}</label>
          <input type="date" id="embed-as-of" name="as-of" aria-describedby="embed-day-hint" />
          <small id="embed-day-hint">${words.dayHint}</small>
        </p>
      </div>
    </fieldset>
    <fieldset>
      <legend>${words.how}</legend>
      <p class="hint">${words.howLead}</p>
      <div class="options">
        ${radios(
          'kind',
          snippetKinds.map((kind) => {
            const { name, use } = words.kinds[kind];
            return [
              kind,
              html`<span><strong>${name}</strong> <small>${use}</small></span>`,
            ] as const;
          }),
        )}
      </div>
      ${select(
        'width',
        words.width,
        [
          ['', words.fullWidth],
          ...widths.map((width): Option => [String(width), words.pixels(width)]),
        ],
        { only: 'frame' },
      )}
    </fieldset>
  </form>`;
}
