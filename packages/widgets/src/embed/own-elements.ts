/** How this copy loads each element; `isAgain` after a failure. */
export const ownElements: Record<string, (isAgain?: boolean) => Promise<unknown>> = {};
