/** What of a Vietnamese message an officer could not read; nothing where it is plain. */
export declare function notPlain(message: string): string | undefined;
/** Every text of a table of words by its path, filled with something where it takes something. */
export declare function textsIn(words: unknown, path?: string): [path: string, text: string][];
