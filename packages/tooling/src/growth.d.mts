export function growthOf(
  prepare: (size: number) => () => unknown,
  size: number,
  rounds?: number,
): number;
export const belowSquare: number;
