import { MisuseError } from '../errors/misuse-error.js';
import type { Group } from '../model/scheme/criterion.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { planOf } from '../schemes/plan.js';
import type { Scoring } from '../scoring/scoring.js';
import { scoreColumns } from './score-columns.js';

/** A group and all that lies in it. */
function groupsIn(groups: readonly Group[], id: string): Group[] {
  const found = groups.filter((group) => group.id === id);
  for (const { id: parent } of found)
    found.push(...groups.filter((group) => group.parent === parent));
  return found;
}

/** The scheme of one group: its part of the tree, scored as the whole is, without what is about the whole. */
function schemeOfGroup(scheme: Scheme, id: string): Scheme {
  const [own, ...inner] = groupsIn(scheme.groups, id);
  if (!own) throw new MisuseError('unknown-code', id, 'Name a group of the scheme.');
  const { parent: _parent, weight: _weight, ...root } = own;
  const groups = [root, ...inner];
  const ids = new Set(groups.map((group) => group.id));
  const { grading: _grading, pairFacts: _pairFacts, rounding, ranking, ...rest } = scheme;
  const { publishTop } = ranking;
  return {
    ...rest,
    groups,
    criteria: scheme.criteria.filter((criterion) => ids.has(criterion.parent)),
    adjustments: [],
    facts: [],
    gates: [],
    awards: [],
    total: scheme.total.unit === undefined ? {} : { unit: scheme.total.unit },
    rounding: {
      ...rounding,
      digits: rounding.groupDigits ?? rounding.digits,
      ...(rounding.stage === 'criterion' && {
        criterionDigits: rounding.criterionDigits ?? rounding.digits,
      }),
    },
    ranking: { tieBreaks: [], ...(publishTop !== undefined && { publishTop }) },
  };
}

/**
 * The scoring of one group by itself: its points as scores, ranked, with everything that can be
 * asked of a scoring, for a board of one field. Points are those of the whole; grades, bonus,
 * penalty, gates, tie-breaks and awards, which are about the whole, are left out. Whoever is not
 * ranked as a whole, since the scheme asks for something, is not ranked here either.
 *
 * @throws MisuseError `unknown-code` for what is no group of the scheme
 * @example
 * scoredBoard(scoreGroup(scoring, 'economy'), { id: 'economy-2023', … });
 */
export function scoreGroup(scoring: Scoring, id: string): Scoring {
  const { plan, units, period, stage, reports, pairs, history } = scoring;
  const made = planOf(schemeOfGroup(plan.scheme, id));
  // What is not there is scaled in a group only where it is in the whole.
  const isScaled = (column: number): boolean | undefined =>
    plan.groups.find((group) => plan.ids[group.column] === made.ids[column])?.isScaled;
  const own = {
    ...made,
    groups: made.groups.map((group) => ({
      ...group,
      isScaled: isScaled(group.column) ?? group.isScaled,
    })),
  };
  const table = own.inputs.map((input) => {
    const column = scoring.table[plan.inputOf.get(input.id) ?? -1];
    if (!column) throw new MisuseError('unknown-code', input.id, 'Name what the scheme has.');
    return column;
  });
  return scoreColumns(
    { period, stage, reports, pairs, history, whole: scoring },
    own,
    units,
    table,
  );
}
