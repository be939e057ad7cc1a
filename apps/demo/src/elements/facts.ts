import { html, type Html, type Part } from '@thidua/site/parts';

/** A term and its description; a fact without one is left out. */
export type Fact = readonly [term: string, fact: Part | null | false];

/** Facts as a list of terms; `kind` names the list's style. */
export function facts(list: readonly Fact[], kind: 'facts' | 'terms' = 'facts'): Html | undefined {
  const known = list.flatMap(([term, fact]) =>
    fact === null || fact === undefined || fact === false || fact === ''
      ? []
      : [{ term, fact } as const],
  );
  if (known.length === 0) return undefined;
  return html`<dl class="${kind}">
    ${known.map(
      ({ term, fact }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}
