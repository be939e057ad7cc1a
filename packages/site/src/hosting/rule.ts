/** What a header says in a place, which is a regular expression that nginx, Apache and JavaScript read alike. */
export type Rule = readonly [place: string, value: string];

/** What each header says where: the first place that fits decides; where none fits, it is not sent. */
export type Rules = Readonly<Record<string, readonly Rule[]>>;
