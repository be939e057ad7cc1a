/** What of a Vietnamese message an officer could not read; nothing where it is plain. */
export declare function notPlain(message: string): string | undefined;
