/** What is being done with files, for people who wait: so many of them. */
export interface Step {
  does: 'opening' | 'recognising';
  count: number;
}

/** Is told of each step before it begins. */
export type TellStep = (step: Step) => void;
