/**
 * A share as an attribute of a drawing.
 *
 * @example
 * percent(1 / 3); // '33.3333%'
 */
export const percent = (share: number): string => `${+(share * 100).toFixed(4)}%`;
