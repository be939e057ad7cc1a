import type { DataStatus, Direction } from '@thidua/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { numberAttribute, type AttributeRules } from '../../shared/attribute-rules.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { answerOf } from './progress.facts.js';
import { progressStyles } from './progress.styles.js';
import { progressTemplate } from './progress.template.js';

/**
 * How far a target is: figures, bar, status in words, source and date. From attributes, or from a
 * scoreboard with `target-id`.
 *
 * @tag thidua-progress
 * @csspart label - what is counted
 * @csspart badge - that the figures are illustrative
 * @csspart value - the main figure: with a baseline the way made
 * @csspart state - the status of the target, in words
 * @csspart track - the whole way: from the baseline to the target, or from nothing where there is no
 *   baseline
 * @csspart bar - the part that is done; its width is the share of the way
 * @csspart baseline-mark - where it stood at the start
 * @csspart expected-mark - where an even pace would be
 * @csspart facts - figures under the bar
 */
export class ThiduaProgress extends ThiduaElement {
  static override styles = [...super.styles, progressStyles];

  static override properties: PropertyDeclarations = {
    targetId: { attribute: 'target-id' },
    value: { converter: numberAttribute },
    baseline: { converter: numberAttribute },
    target: { converter: numberAttribute },
    unit: {},
    label: {},
    start: {},
    deadline: {},
    direction: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    status: {},
  };

  static override readonly rules: AttributeRules = {
    ...super.rules,
    value: { allows: 'number', isVital: true },
    baseline: { allows: 'number', isVital: true },
    target: { allows: 'number', isVital: true },
    start: { allows: 'date', isVital: true },
    deadline: { allows: 'date', isVital: true },
    direction: { allows: ['increase', 'decrease'], isVital: true },
    status: { allows: ['official', 'provisional', 'illustrative'], isVital: true },
  };

  /** Which target of the scoreboard; its first where not given. */
  declare targetId: string | undefined;
  /** The value reached; without it there is no data. */
  declare value: number | undefined;
  /** Where it stood at the start. */
  declare baseline: number | undefined;
  /** The value to reach. */
  declare target: number | undefined;
  /** What is counted, such as `xã`. */
  declare unit: string | undefined;
  /** What the target is. */
  declare label: string | undefined;
  /** First day of the period; 1 January of the deadline's year where not given. */
  declare start: string | undefined;
  /** Last day of the period, `2023-12-31` or `31/12/2023`. */
  declare deadline: string | undefined;
  /** `decrease` where lower is better. */
  declare direction: Direction | undefined;
  /** Who published the value. */
  declare source: string | undefined;
  /** Address of the source; only `http:`, `https:` and relative ones are linked. */
  declare sourceUrl: string | undefined;
  /** Status of the value; `illustrative` is shown as a badge. */
  declare status: DataStatus | undefined;

  protected override content(): TemplateResult | Problem {
    const { data, locale } = this;
    const answer = answerOf(this, data, locale);
    return isProblem(answer) ? answer : progressTemplate(answer, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-progress': ThiduaProgress;
  }
}
