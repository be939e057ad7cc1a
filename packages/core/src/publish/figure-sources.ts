import type { Breakdown } from '../model/board/board.js';
import type { Source } from '../model/value/source.js';
import type { Scoring } from '../scoring/scoring.js';
import { reportsUpTo } from '../scoring/tabulate.js';

/** Where the figures of a board were read, told once for all that have the same source. */
export interface FigureSources {
  all: Source[];
  /** By input, the place in `all` of the source of all its figures; undefined where they have several. */
  ofCriteria: readonly (number | undefined)[];
  /** What the reason for one figure has to tell besides. */
  ofFigure: (input: number, code: string) => Pick<Breakdown, 'source' | 'section'>;
}

export const noSources: FigureSources = { all: [], ofCriteria: [], ofFigure: () => ({}) };

/** By input, the source that counts for each unit: that of the newest entry that states a value. */
function statedSources({ plan, units, reports, stage }: Scoring): Map<string, Source>[] {
  const stated = plan.inputs.map(() => new Map<string, Source>());
  for (const { entries, source: usual } of reportsUpTo(reports, stage)) {
    for (const { code, criterion, value, source = usual } of entries) {
      if (value === undefined || !units.unitOf.has(code)) continue;
      stated[plan.inputOf.get(criterion) ?? -1]?.set(code, source);
    }
  }
  return stated;
}

/** A source without the place in it. */
const wholeOf = ({ section: _section, ...whole }: Source): Source => whole;

const keyOf = ({ title, reference, url }: Source): string =>
  JSON.stringify([title.vi, title.en, reference, url]);

/**
 * Where the figures of a scoring were read. There are at most as many sources as units and criteria
 * together: where nearly each figure has its own, what they have in common is told, their titles.
 *
 * @param usual the source of the board: where all figures have it, nothing is told of them
 */
export function figureSources(scoring: Scoring, usual: Source): FigureSources {
  const stated = statedSources(scoring);
  const most = stated.length + scoring.units.localities.length;
  const places = new Map<string, number>();
  const all: Source[] = [];
  let shown = wholeOf;
  const placeOf = (source: Source): number => {
    const whole = shown(source);
    const key = keyOf(whole);
    const known = places.get(key) ?? all.push(whole) - 1;
    places.set(key, known);
    return known;
  };
  const find = () => stated.map((column) => new Set([...column.values()].map(placeOf)));
  let ofInputs = find();
  if (all.length > most) {
    shown = ({ title }) => ({ title });
    places.clear();
    all.length = 0;
    ofInputs = find();
  }
  const isUsual = (source: Source): boolean =>
    source.section === usual.section && keyOf(source) === keyOf(usual);
  if (stated.every((column) => [...column.values()].every(isUsual))) return noSources;
  const ofCriteria = ofInputs.map((own) => (own.size === 1 ? [...own][0] : undefined));
  return {
    all,
    ofCriteria,
    ofFigure(input, code) {
      const source = stated[input]?.get(code);
      if (!source) return {};
      const { section } = source;
      return {
        ...(ofCriteria[input] === undefined && { source: placeOf(source) }),
        ...(section !== undefined && { section }),
      };
    },
  };
}
