import { css } from 'lit';

export const progressStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    font-weight: 600;
  }
  .head .badge {
    margin-inline-end: auto;
    font-size: 0.8125em;
  }
  .state {
    color: var(--m);
  }
  /* For the eye alone: screen readers are given no text. Browsers without that syntax take the first line. */
  .state::before {
    content: attr(data-sign) ' ';
    content: attr(data-sign) ' ' / '';
  }
  .state.behind,
  .state.missed {
    color: var(--w);
  }
  .state.met,
  .state.on-track {
    color: var(--a);
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    margin: 0.25em 0;
  }
  .value b {
    font-size: 2em;
    line-height: 1.25;
  }
  .value .none {
    font-size: 1.25em;
  }
  .share {
    margin-inline-start: auto;
    font-weight: 600;
  }
  .share:empty {
    display: none;
  }
  svg {
    display: block;
    width: 100%;
    height: 20px;
    overflow: visible;
  }
  .rail {
    fill: var(--k);
  }
  .bar {
    fill: var(--a);
  }
  .bar.no-data {
    fill: var(--m);
  }
  /* Marks stand on the filled and on the empty part: what sets them off is as the ground is. */
  line {
    stroke: var(--t);
    stroke-width: 2px;
  }
  .halo {
    stroke: var(--s);
    stroke-width: 6px;
  }
  line.expected {
    stroke: var(--w);
    stroke-dasharray: 3 2;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  /* Safari tells no list that has "none". Elsewhere an empty sign is drawn all the same. */
  @supports (-webkit-hyphens: none) {
    ul {
      list-style-type: '';
    }
  }
  li {
    min-width: 0;
  }
  li.baseline::before,
  li.expected::before {
    content: '';
    display: inline-block;
    height: 12px;
    margin-inline-end: 6px;
    border-inline-start: 2px solid var(--t);
    vertical-align: -1px;
  }
  li.expected::before {
    border-inline-start: 2px dashed var(--w);
  }
  @media (forced-colors: active) {
    .rail {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar {
      fill: Highlight !important;
    }
    line {
      stroke: CanvasText !important;
    }
    .halo {
      stroke: Canvas !important;
    }
  }
`;
