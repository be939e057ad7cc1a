/** A name that nothing else has. */
export const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');
