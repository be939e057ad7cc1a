import { nothing, svg, type TemplateResult } from 'lit';
import { percent } from '../../shared/percent.js';
import type { PointsView } from './scorecard.groups.js';
import type { RankView } from './scorecard.view.js';

/** A mark that stands on a fill, set off from it by the colour of the ground. */
const tick = (kind: string, share: number, top: number, bottom: number): TemplateResult =>
  svg`<line class="halo" x1=${percent(share)} x2=${percent(share)} y1=${top} y2=${bottom} /><line
    class=${kind}
    x1=${percent(share)}
    x2=${percent(share)}
    y1=${top}
    y2=${bottom}
  />`;

/** The best of the bloc: hollow, so that the median behind it stays in sight. */
export const diamond = (at: string): TemplateResult =>
  svg`<svg x=${at} y="10" overflow="visible"><path class="best" d="M0 -6 6 0 0 6 -6 0Z" /></svg>`;

/** Points as a bar, with the median and the best of the bloc; nothing to draw without a share. */
export function pointsBar({ share, medianShare, bestShare }: PointsView): TemplateResult {
  return svg`<rect class=${share === undefined ? 'none' : 'rail'} part="track" y="6" width="100%" height="8" rx="2" />${
    share === undefined
      ? nothing
      : svg`<rect class="bar" part="bar" y="6" width=${percent(share)} height="8" rx="2" />`
  }${medianShare === undefined ? nothing : tick('median', medianShare, 0, 20)}${
    bestShare === undefined ? nothing : diamond(percent(bestShare))
  }`;
}

/** All ranks as a strip: the interval that is possible, and the place in it. */
export function rankStrip({ at, from, to, ticks }: RankView): TemplateResult {
  return svg`${
    from < to
      ? svg`<rect class="interval" x=${percent(from)} y="2" width=${percent(to - from)} height="20" rx="3" />`
      : nothing
  }<line class="axis" x1="0" x2="100%" y1="12" y2="12" />${ticks.map(
    (place) => svg`<line class="axis" x1=${percent(place)} x2=${percent(place)} y1="9" y2="15" />`,
  )}${tick('own', at, 0, 24)}`;
}
