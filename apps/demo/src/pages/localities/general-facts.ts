import {
  formatDate,
  formatNumber,
  isMissing,
  type Bloc,
  type Figure,
  type Locale,
  type Locality,
  type LocalityProfile,
} from '@thidua/core';
import {
  administrativeEvents,
  blocs,
  fullyNewRuralLocalities,
  launches2023,
  localities,
  localityProfiles,
  poverty2022ByLocality,
  sources,
} from '@thidua/quang-nam';
import { html, nothing, type Html } from '@thidua/site/parts';
import { facts } from '../../elements/facts.js';
import { boardOf, scoreText } from '../../elements/leaderboard.js';
import { sourceLine } from '../../elements/source-line.js';
import { localityRoute } from '../../routes.js';
import { localitiesText } from './words.js';
import { siteText } from '../../words.js';
import { communesOf, listedOn } from './units.js';

/** What is known about a locality beyond its name. */
export function profileOf({ code, name }: Locality): LocalityProfile {
  const profile = localityProfiles.find((candidate) => candidate.code === code);
  if (!profile) throw new Error(`${name.vi} has no profile`);
  return profile;
}

/** The bloc in which a locality competes. */
export function blocOf({ code, name }: Locality): Bloc {
  const bloc = blocs.find(({ members }) => members.includes(code));
  if (!bloc) throw new Error(`${name.vi} is in no bloc`);
  return bloc;
}

/** How many units of each type a locality has on the day on which they are listed. */
export function unitCounts({ code }: Locality, locale: Locale): string {
  const units = communesOf(code, listedOn);
  return (['commune', 'ward', 'township'] satisfies Locality['type'][])
    .map((type) => [units.filter((unit) => unit.type === type).length, type] as const)
    .filter(([count]) => count > 0)
    .map(([count, type]) => localitiesText[locale].counted(count, type))
    .join(', ');
}

/** What is known about a locality as a whole, each statement with its source. */
export function generalFacts(locality: Locality, locale: Locale): Html | undefined {
  const words = localitiesText[locale];
  const { terms } = words;
  const { code, type, knownFrom, validTo } = locality;
  const profile = profileOf(locality);
  const bloc = blocOf(locality);
  const end = administrativeEvents.find(
    ({ from, to }) => from.includes(code) && !to.includes(code),
  );
  const day = (date: string | undefined) => date && formatDate(date, locale);
  return facts([
    [terms.type, words.types[type]],
    [
      terms.code,
      html`${code}
        <small>${words.codeNote}</small> ${sourceLine(sources.localityCodes, undefined, locale)}`,
    ],
    [
      terms.validity,
      html`${words.validity(day(knownFrom) ?? '', day(validTo) ?? '')}
      ${end ? sourceLine(end.source, undefined, locale) : nothing}`,
    ],
    [
      terms.bloc,
      html`${(bloc.fullName ?? bloc.name)[locale]} ${sourceLine(bloc.source, bloc.period, locale)}`,
    ],
    [
      terms.terrain,
      html`${words.terrains[profile.terrain]}, ${profile.isCoastal ? words.coast : words.noCoast}`,
    ],
    [
      terms.neighbours,
      html`${localities
        .filter((other) => profile.neighbours.includes(other.code))
        .map(
          (other, index) =>
            html`${index > 0 ? ', ' : nothing}<a href="${localityRoute(other)[locale]}"
                >${other.name[locale]}</a
              >`,
        )}
      ${sourceLine(profile.source, undefined, locale)}`,
    ],
    [terms.area, figureFact(profile.areaSquareKilometres, 'km²', '', locale)],
    [
      terms.population,
      figureFact(profile.population, words.people, words.populationMissing, locale),
    ],
    [
      terms.communes,
      html`${unitCounts(locality, locale)} ${sourceLine(sources.resolution727, listedOn, locale)}`,
    ],
    [terms.rank, rankFact(locality, locale)],
    [terms.fullyRural, ruralFact(locality, locale)],
    [terms.poverty, povertyFact(locality, locale)],
    [terms.launch, launchFact(locality, locale)],
  ]);
}

function figureFact(
  figure: LocalityProfile['population'],
  unit: string,
  missing: string,
  locale: Locale,
): Html {
  if (isMissing(figure)) return html`<span class="gap">${missing}</span>`;
  return html`${formatNumber(figure.value, locale)} ${unit}
  (${statusOf(figure, locale)})${sourceLine(figure.source, figure.asOf, locale)}`;
}

const statusOf = ({ status }: Figure, locale: Locale): string =>
  siteText[locale].figureStatus[status].toLowerCase();

function rankFact({ code, name }: Locality, locale: Locale): Html {
  const words = localitiesText[locale];
  const board = boardOf('dti-2023');
  const row = board.rows.find((candidate) => candidate.code === code);
  const grade = board.grades.find(({ id }) => id === row?.grade);
  if (!row || !grade || row.rank === undefined || isMissing(row.rank))
    throw new Error(`${name.vi} is not on the board`);
  return html`${words.rank(row.rank, board.rows.length, grade.title[locale])}; ${words.score}:
  ${scoreText(board, row.score, locale)} ${sourceLine(board.source, board.asOf, locale)}`;
}

function ruralFact({ code }: Locality, locale: Locale): Html {
  const words = localitiesText[locale];
  const { codes, source, asOf } = fullyNewRuralLocalities;
  return html`${codes.includes(code) ? words.fullyRural : words.notFullyRural(codes.length)}
  ${sourceLine(source, asOf, locale)}`;
}

/** Poor and near-poor households, of the localities that a source names. */
function povertyFact({ code }: Locality, locale: Locale): Html | undefined {
  const known = poverty2022ByLocality.find((each) => each.code === code);
  if (!known) return undefined;
  return figureFact(known.figure, localitiesText[locale].households, '', locale);
}

/** The day on which it launched the movement, where that was read. */
function launchFact({ code }: Locality, locale: Locale): Html | undefined {
  const known = launches2023.find((each) => each.code === code);
  return known
    ? html`${formatDate(known.date, locale)} ${sourceLine(known.source, undefined, locale)}`
    : undefined;
}
