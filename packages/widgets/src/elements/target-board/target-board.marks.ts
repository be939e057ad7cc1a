import type { ProgressStatus } from '@thidua/core';
import { nothing, svg, type TemplateResult } from 'lit';
import { percent } from '../../shared/percent.js';
import type { TargetView } from './target-board.row.js';

/** What is drawn into the sign of a status: a circle where nothing else is. */
const shapes: Record<ProgressStatus, TemplateResult> = {
  met: svg`<circle class="full" cx="10" cy="10" r="9" /><path class="on" d="m5.5 10.5 3 3 6-6.5" />`,
  'on-track': svg`<circle class="full" cx="10" cy="10" r="9" /><path class="on" d="m8 6 4 4-4 4" />`,
  behind: svg`<path class="warn" d="M10 1 20 19H0Z" /><path class="on" d="M10 8v4.5M10 15v1.5" />`,
  missed: svg`<rect class="warn" x="1" y="1" width="18" height="18" rx="2" /><path class="on" d="m6 6 8 8m0-8-8 8" />`,
  'in-progress': svg`<circle class="line" cx="10" cy="10" r="8" /><path class="full" d="M10 2a8 8 0 0 1 0 16Z" />`,
  'not-started': svg`<circle class="line" cx="10" cy="10" r="8" />`,
  'no-data': svg`<circle class="line dashed" cx="10" cy="10" r="8" />`,
};

/** The sign of a status: its shape tells it apart, whatever the colour. */
export const signOf = (status: ProgressStatus): TemplateResult => shapes[status];

/** One box for each thing to be done. */
function partsBar({ parts, partsDone, status }: TargetView): TemplateResult[] {
  return Array.from(
    { length: parts },
    (_, place) =>
      svg`<rect
        class=${status === 'no-data' ? 'none' : place < partsDone ? 'bar' : 'rail'}
        part=${place < partsDone && status !== 'no-data' ? 'bar' : 'track'}
        x=${place * 26 + 1} y="4" width="22" height="12" rx="2" />`,
  );
}

/** How far a target is: dashed where nothing is known, never empty. */
export function targetBar(target: TargetView): TemplateResult | TemplateResult[] {
  const { status, share, expectedShare, parts } = target;
  if (parts > 0) return partsBar(target);
  const isKnown = share !== undefined && status !== 'no-data';
  const x = expectedShare === undefined ? '' : percent(expectedShare);
  return svg`<rect class=${isKnown ? 'rail' : 'none'} part="track" y="4" width="100%" height="12" rx="2" />${
    isKnown
      ? svg`<rect class="bar ${status}" part="bar" y="4" width=${percent(share)} height="12" rx="2" />`
      : nothing
  }${
    x
      ? svg`<line class="halo" x1=${x} x2=${x} y2="20" /><line class="expected" x1=${x} x2=${x} y2="20" />`
      : nothing
  }`;
}
