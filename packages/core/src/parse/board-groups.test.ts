import { describe, expect, it } from 'vitest';
import type { Board, BoardGroup } from '../model/board/board.js';
import { publish } from '../publish/publish.js';
import { exampleDefinition } from '../testing/example.js';
import { parseScoreboard } from './scoreboard.js';

const scoreboard = publish(exampleDefinition);
const title = { vi: 'Nhóm', en: 'Group' };

/** What is wrong with a board of these groups, whose one criterion is in the group named. */
function issuesOf(groups: Omit<BoardGroup, 'title'>[] | undefined, group: string): string[] {
  const criterion = {
    ...{ id: 'roads', title, unit: title, direction: 'increase', rule: 'survey', maxPoints: 10 },
    group,
  };
  const board: Board = {
    ...(scoreboard.boards[0] as Board),
    criteria: [criterion as NonNullable<Board['criteria']>[number]],
    ...(groups && { groups: groups.map((each) => ({ ...each, title })) }),
  };
  const parsed = parseScoreboard({ ...scoreboard, boards: [board] });
  return parsed.ok
    ? []
    : parsed.issues.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
}

const whole = { id: 'whole' };
const economy = { id: 'economy', parent: 'whole' };

describe('the groups of a board', () => {
  it('may be absent, and then a criterion names any', () => {
    expect(issuesOf(undefined, 'anything')).toEqual([]);
  });

  it('are named by criteria and by each other', () => {
    expect(issuesOf([whole, economy], 'economy')).toEqual([]);
    expect(issuesOf([economy, whole], 'economy')).toEqual([]);
  });

  it('are refused where a criterion or a group lies in one that is not there', () => {
    expect(issuesOf([whole, economy], 'culture')).toEqual(['unknown-reference criteria.0.group']);
    expect(issuesOf([economy], 'economy')).toEqual(['unknown-reference groups.0.parent']);
  });

  it('are refused where two have one id, or one lies in itself', () => {
    expect(issuesOf([whole, economy, economy], 'economy')).toEqual(['duplicate groups.2.id']);
    expect(
      issuesOf(
        [
          { id: 'a', parent: 'b' },
          { id: 'b', parent: 'a' },
        ],
        'a',
      ),
    ).toEqual(['cycle groups.0.parent', 'cycle groups.1.parent']);
  });
});
