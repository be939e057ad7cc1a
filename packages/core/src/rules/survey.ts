import { line, type RuleDefinition } from './rule.js';

/** Maximum × percentage ÷ 100; where lower is better, of what is left to 100. */
export const survey: RuleDefinition<'survey'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: true,
    direction: 'either',
    least: 0,
    most: 100,
  },
  scorer: ({ maxPoints, isUp }) => ({
    points: isUp
      ? line(0, 100, maxPoints, 0, 0, maxPoints)
      : line(100, -100, maxPoints, 0, 0, maxPoints),
  }),
};
