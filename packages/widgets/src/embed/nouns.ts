/** The elements: each is a folder in `elements/`, a file in `embed/` and a tag `thidua-…`. */
export const nouns = ['progress', 'leaderboard', 'countdown'];
