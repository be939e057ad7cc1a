import { css } from 'lit';

export const progressStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    font-weight: 600;
  }
  .state {
    color: var(--m);
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
  .track svg {
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
  line {
    stroke: var(--t);
    stroke-width: 2px;
  }
  .expected {
    stroke: var(--w);
    stroke-dasharray: 3 2;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0.5em 0 0;
    font-size: 0.875em;
  }
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt {
    color: var(--m);
  }
  dt svg {
    display: inline-block;
    width: 10px;
    height: 12px;
    margin-inline-end: 4px;
    vertical-align: -2px;
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
  }
`;
