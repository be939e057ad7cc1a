/** The stages of judging, in their order. */
export const stages = ['self-scored', 'reviewed', 'explained', 'second-review', 'final'] as const;

/** A stage of judging: `tự chấm, thẩm định, giải trình, thẩm định lần hai, chính thức`. */
export type Stage = (typeof stages)[number];
