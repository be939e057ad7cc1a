import type { Award } from '../model/board/award.js';
import type { Scoreboard } from '../model/board/scoreboard.js';
import type { IssueData } from '../issues/issue.js';
import { repeated, unknown, type Path } from '../issues/reference-checks.js';
import { after } from './after.js';
import { itemsAt, type Soundness } from './soundness.js';

const awardLists = ['proposals', 'votes', 'awards'] as const;

/** The common keys of proposals, votes and awards. */
interface AwardItem extends Pick<Award, 'award' | 'code' | 'recipient' | 'deed' | 'date'> {
  votesFor?: number;
  votes?: number;
}

/** Who it is about, as far as a file can tell two of them apart; undefined for the unnamed. */
function whoOf({ award, code, recipient, deed, date }: AwardItem): string | undefined {
  if (recipient && !recipient.name) return undefined;
  const who = [award, code, recipient?.name?.vi, deed?.vi, date];
  return who.filter((each) => each !== undefined).join(', ');
}

/** An award goes to a locality, or to a recipient; one that is decided says by what. */
function awardedIssues(
  { code, recipient, status, decision }: Award,
  publishedOn: string | undefined,
  path: Path,
): IssueData[] {
  const isDecided = status === undefined || status === 'decided';
  const date = decision && 'source' in decision ? decision.date : undefined;
  return [
    ...(code === undefined && recipient === undefined ? [missing([...path, 'recipient'])] : []),
    ...(isDecided && decision === undefined ? [missing([...path, 'decision'])] : []),
    ...(recipient?.kind === 'collective' && recipient.name === undefined
      ? [missing([...path, 'recipient', 'name'])]
      : []),
    ...(date !== undefined && publishedOn !== undefined
      ? after(date, publishedOn, [...path, 'decision', 'date'])
      : []),
  ];
}

const missing = (path: Path): IssueData => ({ code: 'missing-value', path, received: undefined });

/** Checks proposals, votes and awards against the localities, the day, and each other. */
export function awardIssues(
  scoreboard: Scoreboard,
  soundness: Soundness,
  codes: ReadonlySet<string> | undefined,
  publishedOn: string | undefined,
): IssueData[] {
  return awardLists.flatMap((list) => {
    const sound = itemsAt<AwardItem>(scoreboard[list], soundness, [list]).filter(({ path }) =>
      soundness.isSound(...path),
    );
    return [
      // A proposal has one status; a vote or an award may occur again on another day.
      ...repeated(
        sound.flatMap(({ item, path }) => {
          const value = whoOf(item);
          return value === undefined ? [] : [{ value, path: [...path, 'code'] }];
        }),
      ),
      ...sound.flatMap(({ item, path }) => {
        const { code, date, votesFor = 0, votes = Infinity } = item;
        return [
          ...(codes ? unknown(code, codes, 'localities', [...path, 'code']) : []),
          ...(date !== undefined && publishedOn !== undefined
            ? after(date, publishedOn, [...path, 'date'])
            : []),
          ...(votesFor > votes
            ? [
                {
                  code: 'out-of-range' as const,
                  path: [...path, 'votesFor'],
                  received: votesFor,
                  expected: `≤ ${votes}`,
                },
              ]
            : []),
          ...(list === 'awards' ? awardedIssues(item, publishedOn, path) : []),
        ];
      }),
    ];
  });
}
