import type { Criterion } from '../model/criterion.js';

/** Whether the scheme itself means a better value to give as many points, or more. */
export function isMeantToRise({
  rule,
  maxPoints = Infinity,
}: Pick<Criterion, 'rule' | 'maxPoints'>): boolean {
  switch (rule.kind) {
    // Bands give any points to any interval.
    case 'step-bands':
      return false;
    case 'improvement':
      return rule.worsePoints <= rule.samePoints && rule.samePoints <= maxPoints;
    case 'deadline': {
      const points = [maxPoints, ...rule.late.map((step) => step.points), 0];
      return points.every((each, index) => index === 0 || each <= (points[index - 1] as number));
    }
    default:
      return true;
  }
}
