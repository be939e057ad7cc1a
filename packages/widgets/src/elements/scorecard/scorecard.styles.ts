import { css, unsafeCSS } from 'lit';

/** In a narrow place a row takes two lines. */
const narrow = unsafeCSS(`
  .row{grid-template-columns:1em minmax(0,1fr) 5.5em;row-gap:2px}
  .what{grid-column:2/-1}
  .drawn{grid-column:2}
  .row>.points{grid-column:3}
  .difference{grid-column:2/-1;text-align:start}
  .by{display:none}
  .said{position:static;width:auto;height:auto;clip-path:none;margin-inline-start:.5em;white-space:normal}
  .head,.pair{display:block}
  .place{margin-top:.75em}
`);

export const scorecardStyles = css`
  .frame {
    container-type: inline-size;
  }
  .reported,
  .ends,
  .label {
    font-size: max(12px, 0.8125em);
  }
  .about {
    margin-top: 0;
  }
  .h {
    margin: 1.25em 0 0.25em;
    line-height: 1.35;
  }
  svg {
    overflow: visible;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 2.5em;
    align-items: end;
    margin-top: 0.75em;
  }
  .label {
    display: block;
    color: var(--m);
  }
  .score b {
    font-size: 2.75em;
    line-height: 1.1;
  }
  .score .gap {
    font-size: 1.25em;
  }
  .place b {
    font-size: 1.375em;
  }
  .of,
  .ends {
    color: var(--m);
  }
  .strip {
    display: block;
    width: calc(100% - 12px);
    height: 24px;
    margin: 0.25em 6px 0;
  }
  .ends {
    display: flex;
    direction: ltr;
    justify-content: space-between;
  }
  .lines {
    margin-top: 0.75em;
  }
  .lines b,
  .h,
  .what {
    font-weight: 600;
  }
  .lines li {
    margin-top: 0.25em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-top: 0;
  }
  .key svg {
    margin-inline-end: 6px;
    vertical-align: -5px;
  }
  .groups {
    border-top: 1px solid var(--b);
  }
  .groups details {
    margin: 0;
  }
  .row {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr) 31% 6.5em 5em;
    gap: 0 0.75em;
    align-items: center;
    padding: 0.5em 0;
    border-bottom: 1px solid var(--b);
    break-inside: avoid;
  }
  summary.row {
    width: auto;
    color: inherit;
    list-style: none;
  }
  summary.row::-webkit-details-marker {
    display: none;
  }
  .row::before {
    content: '';
  }
  summary.row::before {
    content: '▸';
    content: '▸' / '';
    color: var(--m);
  }
  details[open] > summary.row::before {
    content: '▾';
    content: '▾' / '';
  }
  .groups li .what {
    font-weight: 400;
  }
  .reported {
    display: block;
    color: var(--m);
    font-weight: 400;
  }
  .drawn {
    display: block;
    width: calc(100% - 12px);
    height: 20px;
    margin: 0 6px;
  }
  .points {
    text-align: end;
    color: var(--m);
  }
  .points b {
    color: var(--t);
  }
  .difference {
    text-align: end;
    font-size: max(12px, 0.875em);
    color: var(--m);
  }
  .difference.below {
    color: var(--w);
    font-weight: 600;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .rail {
    fill: var(--k);
  }
  .none {
    fill: none;
    stroke: var(--m);
    stroke-dasharray: 4 3;
  }
  .bar {
    fill: var(--a);
  }
  .halo {
    stroke: var(--s);
    stroke-width: 6px;
  }
  .median {
    stroke: var(--t);
    stroke-width: 2px;
  }
  .own {
    stroke: var(--a);
    stroke-width: 5px;
  }
  .best {
    fill: var(--s);
    stroke: var(--t);
    stroke-width: 1.75px;
  }
  .interval {
    fill: var(--k);
    stroke: var(--a);
  }
  .axis {
    stroke: var(--m);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 2em;
  }
  .reasons li {
    margin-top: 0.25em;
    padding-inline-start: 1.5em;
    text-indent: -1.5em;
  }
  .reasons li::before {
    display: inline-block;
    width: 1.5em;
    text-indent: 0;
    content: '▲';
    content: '▲' / '';
    color: var(--a);
  }
  .weaknesses li::before {
    content: '▼';
    content: '▼' / '';
    color: var(--w);
  }
  .gains {
    margin-top: 1.25em;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--a);
    background: color-mix(in srgb, var(--k) 50%, transparent);
  }
  .gains .h {
    margin-top: 0;
  }
  @container (max-width: 560px) {
    ${narrow}
  }
  @media print {
    .row {
      color: inherit;
    }
    summary.row {
      display: grid;
    }
    .bar,
    .rail,
    .interval {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .rail {
      stroke: var(--m);
    }
    .gains {
      background: none;
    }
  }
  @media (forced-colors: active) {
    .rail,
    .none,
    .interval {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar {
      fill: Highlight;
    }
    .median,
    .axis {
      stroke: CanvasText;
    }
    .own {
      stroke: Highlight;
    }
    .halo {
      stroke: Canvas;
    }
    .best {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
