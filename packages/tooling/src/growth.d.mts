export function growthOf(prepare: (size: number) => () => unknown, size: number): number;
export const belowSquare: number;
