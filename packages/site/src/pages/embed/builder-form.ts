import { compareNames } from '@thidua/core';
import type { PageContext } from '../../document/site.js';
import { nounNames, nouns, type Noun } from '../../embed/nouns.js';
import { everythingShown } from '../../embed/shown.js';
import { snippetKinds, type SnippetKind } from '../../embed/snippets.js';
import { html, nothing, type Html } from '../../template.js';
import { embedWords } from './words.js';

type Option = readonly [value: string, label: string];

const firstRows = '5';

const widths = [300, 480, 640];
const rowCounts = [5, 10];

const options = (list: readonly Option[], first = ''): Html =>
  html`${list.map(
    ([value, label]) =>
      html`<option selected=${value === first ? '' : nothing} value="${value}">${label}</option>`,
  )}`;

/** A choice; `only` some elements, or one way to paste, may have it. */
function select(
  name: string,
  label: string,
  list: readonly Option[],
  more: { only?: readonly (Noun | SnippetKind)[]; isShown?: boolean; first?: string } = {},
): Html {
  const { only, isShown = only === undefined, first } = more;
  const id = `embed-${name}${name === 'id' ? `-${only?.join('-')}` : ''}`;
  return html`<p
    class="field"
    data-only=${only?.join(' ') ?? nothing}
    hidden=${!isShown ? '' : nothing}
  >
    <label for="${id}">${label}</label>
    <select id="${id}" name="${name}">
      ${options(list, first)}
    </select>
  </p>`;
}

function radios(
  name: string,
  list: readonly (readonly [value: string, label: Html])[],
  first: string,
): Html {
  return html`${list.map(
    ([value, label]) =>
      html`<label class="option">
        <input
          type="radio"
          name="${name}"
          value="${value}"
          checked=${value === first ? '' : nothing}
        />${label}
      </label>`,
  )}`;
}

/**
 * The first two steps: what is shown, and how it is pasted. Fields are named as parameters are.
 *
 * @param firstNoun the element with which the form starts
 */
export function builderForm({ site, locale }: PageContext, firstNoun: Noun): Html {
  const words = embedWords[locale];
  const { scoreboard, languages } = site;
  const { blocs, localities, boards, areas = [], indices = [] } = scoreboard;
  const everything = everythingShown(scoreboard);
  const offered = nouns.filter((noun) => everything.some((shown) => shown.noun === noun));
  const of = (...only: Noun[]) => ({ only, isShown: only.includes(firstNoun) });
  const ofBoards = of('leaderboard');
  const spoken = languages.map((each): Option => [each, words.languages[each]]);
  const ranked = new Set(boards.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const named = localities
    .filter(({ code }) => ranked.has(code))
    .map(({ code, name }): Option => [code, name[locale]])
    .sort(([, one], [, other]) => compareNames(one, other));
  return html`<form class="builder-form" id="builder">
    <fieldset>
      <legend>${words.choose}</legend>
      <div class="options options-row" role="radiogroup" aria-label="${words.what}">
        ${radios(
          'noun',
          offered.map((noun) => [noun, html`<span>${nounNames[locale][noun]}</span>`] as const),
          firstNoun,
        )}
      </div>
      <div class="fields">
        ${offered.map((noun) =>
          select(
            'id',
            words.which[noun],
            everything
              .filter((shown) => shown.noun === noun)
              .map(({ id, title }) => [id, title[locale]] as const),
            of(noun),
          ),
        )}
        ${select(
          'bloc',
          words.bloc,
          [['', words.everyBloc], ...blocs.map(({ id, name }): Option => [id, name[locale]])],
          ofBoards,
        )}
        ${select('highlight', words.locality, [['', words.noLocality], ...named], of('leaderboard', 'tile-map'))}
        ${select('locality', words.unit, named, of('scorecard'))}
        ${select('by', words.by, [['', words.usualBy], ...Object.entries(words.aspects)], of('tile-map'))}
        ${select(
          'limit',
          words.rows,
          [
            ...rowCounts.map((count): Option => [String(count), words.firstRows(count)]),
            ['', words.everyRow],
          ],
          { ...ofBoards, first: firstRows },
        )}
        ${
          indices.length > 0
            ? select(
                'index',
                words.index,
                [['', words.everyIndex], ...indices.map(({ id, code }): Option => [id, code])],
                of('index-panel'),
              )
            : nothing
        }
        ${
          areas.length > 0
            ? select(
                'area',
                words.area,
                [
                  ['', words.everyArea],
                  ...areas.map(({ id, title }): Option => [id, title[locale]]),
                ],
                of('movements', 'honours', 'target-board'),
              )
            : nothing
        }
        ${select('theme', words.theme, Object.entries(words.themes))}
        ${select('lang', words.language, spoken, { first: locale })}
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
          snippetKinds[0],
        )}
      </div>
      ${select(
        'width',
        words.width,
        [
          ['', words.fullWidth],
          ...widths.map((width): Option => [String(width), words.pixels(width)]),
        ],
        { only: ['frame'] },
      )}
    </fieldset>
  </form>`;
}
