/** Why no site is made, by a code that stays, with what to do. */
export class SiteError extends Error {
  override readonly name = 'SiteError';

  constructor(
    readonly code:
      | 'not-a-scoreboard'
      | 'nothing-to-show'
      | 'not-to-be-published'
      | 'not-in-addresses'
      | 'not-an-origin'
      | 'languages'
      | 'taken-address',
    message: string,
    /** What it is about, for those who tell it in other words. */
    readonly received = '',
  ) {
    super(message);
  }
}
