import { endOf, startOf } from '../calendar/civil-date.js';
import type { Figure } from '../model/value/figure.js';
import type { Scoreboard } from '../model/board/scoreboard.js';
import type { Target } from '../model/board/target.js';
import { after } from './after.js';
import { awardIssues } from './award-issues.js';
import { boardIssues } from './board-issues.js';
import type { IssueData } from '../issues/issue.js';
import { parentCycles } from './parent-cycles.js';
import { progressIssues } from './progress-issues.js';
import type { BlocOf } from './rank-issues.js';
import {
  contradiction,
  disorder,
  duplicates,
  idsOf,
  unknown,
  type Path,
} from '../issues/reference-checks.js';
import { memberIssues } from './member-issues.js';
import { movementIssues } from './movement-issues.js';
import { itemsAt, type Soundness } from './soundness.js';
import { tileIssues } from './tile-issues.js';

/** Measurements must be dated before publication. */
function figureIssues({ asOf }: Figure, publishedOn: string, path: Path): IssueData[] {
  return startOf(asOf) > publishedOn ? after(asOf, publishedOn, [...path, 'asOf']) : [];
}

function targetIssues(
  target: Target,
  soundness: Soundness,
  path: Path,
  { asOf, publishedOn }: { asOf: string | undefined; publishedOn: string | undefined },
): IssueData[] {
  const { baseline, deadline, direction, bound, observations } = target;
  const { isSound } = soundness;
  const sound = (...keys: string[]): boolean => keys.every((key) => isSound(...path, key));
  const stated = [
    ...(sound('baseline', 'deadline')
      ? disorder(baseline && endOf(baseline.asOf), deadline, [...path, 'deadline'])
      : []),
    ...(sound('direction', 'bound') ? contradiction(direction, bound, [...path, 'bound']) : []),
  ];
  const measured = [
    ...(sound('baseline') && baseline ? [{ item: baseline, path: [...path, 'baseline'] }] : []),
    ...itemsAt(observations, soundness, [...path, 'observations']),
  ].filter((figure) => isSound(...figure.path));
  // Wrong figures cannot be used to check the progress.
  const isMeasurable =
    stated.length === 0 &&
    sound('baseline', 'goal', 'deadline', 'observations', 'direction', 'bound', 'progress');
  return [
    ...stated,
    ...(publishedOn === undefined
      ? []
      : measured.flatMap((figure) => figureIssues(figure.item, publishedOn, figure.path))),
    ...(isMeasurable && asOf !== undefined
      ? progressIssues(target, asOf, [...path, 'progress'])
      : []),
  ];
}

const lists = ['blocs', 'localities', 'targets', 'boards', 'milestones'] as const;
/**
 * Checks what a schema cannot: codes that must exist or be unique, ranks, order in time, and that
 * no part contradicts another. Parts with the right shape are checked even if others are wrong.
 */
export function scoreboardIssues(scoreboard: Scoreboard, soundness: Soundness): IssueData[] {
  const { isThere, isSound } = soundness;
  if (!isThere()) return [];
  const { blocs, localities, targets, boards, milestones } = scoreboard;
  const areKnown = isSound('localities');
  const blocOf: BlocOf | undefined = areKnown
    ? new Map(localities.map(({ code, bloc }) => [code, bloc]))
    : undefined;
  const asOf = isSound('asOf') ? scoreboard.asOf : undefined;
  const publishedOn = isSound('publishedAt') ? scoreboard.publishedAt.slice(0, 10) : undefined;
  const codes = blocOf && new Set(blocOf.keys());
  const around = { blocOf, blocs: isSound('blocs') ? idsOf(blocs) : undefined, publishedOn };
  return [
    ...lists.flatMap((list) =>
      isSound(list)
        ? list === 'localities'
          ? duplicates(localities, 'code', [list])
          : duplicates(scoreboard[list], 'id', [list])
        : [],
    ),
    ...(areKnown && isSound('blocs')
      ? [
          ...localities.flatMap(({ bloc }, index) =>
            unknown(bloc, idsOf(blocs), 'blocs', ['localities', index, 'bloc']),
          ),
          ...memberIssues(scoreboard),
        ]
      : []),
    ...(areKnown ? parentCycles(localities, ['localities']) : []),
    ...itemsAt(localities, soundness, ['localities']).flatMap(({ item, path }) =>
      isSound(...path) ? disorder(item.validFrom, item.validTo, [...path, 'validTo']) : [],
    ),
    ...(asOf !== undefined && publishedOn !== undefined ? after(asOf, publishedOn, ['asOf']) : []),
    ...tileIssues(
      itemsAt(localities, soundness, ['localities']).filter(({ path }) => isSound(...path)),
    ),
    ...itemsAt(targets, soundness, ['targets']).flatMap(({ item, path }) =>
      targetIssues(item, soundness, path, { asOf, publishedOn }),
    ),
    ...itemsAt(milestones, soundness, ['milestones']).flatMap(({ item, path }) =>
      isSound(...path) ? disorder(item.since, item.date, [...path, 'date']) : [],
    ),
    ...itemsAt(boards, soundness, ['boards']).flatMap(({ item, path }) =>
      boardIssues(item, soundness, path, around),
    ),
    ...movementIssues(scoreboard, soundness, publishedOn),
    ...awardIssues(scoreboard, soundness, codes, publishedOn),
  ];
}
