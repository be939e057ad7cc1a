import { css } from 'lit';

export const targetBoardStyles = css`
  .frame {
    container-type: inline-size;
  }
  .told {
    margin-top: 0.5em;
    font-size: 1.125em;
  }
  .facts {
    font-size: max(12px, 0.8125em);
  }
  svg {
    overflow: visible;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-top: 0.5em;
  }
  .tally li,
  .state {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }
  .sign {
    flex: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    margin-top: 0.75em;
  }
  .tools .note {
    margin: 0;
  }
  select {
    min-height: 32px;
    margin-inline-start: 0.35em;
    padding: 0 0.5em;
    border: 1px solid var(--m);
    border-radius: 4px;
    background: var(--s);
    color: var(--t);
    font: inherit;
  }
  @media (scripting: none) {
    .sort.waiting {
      display: none;
    }
  }
  .area {
    margin-top: 1.25em;
    padding-bottom: 0.25em;
    border-bottom: 2px solid var(--b);
    color: var(--m);
    font-weight: 600;
  }
  .number {
    margin-inline-end: 0.5em;
  }
  .row {
    display: grid;
    grid-template-columns: 10.5em minmax(0, 1fr) 32%;
    gap: 0 1em;
    align-items: center;
    padding: 0.625em 0;
    border-bottom: 1px solid var(--b);
    break-inside: avoid;
  }
  .state b {
    font-weight: 600;
  }
  .facts {
    display: block;
    color: var(--m);
  }
  .drawn {
    display: block;
    width: 100%;
    height: 20px;
  }
  .figure {
    color: var(--m);
    font-size: 0.9375em;
  }
  .figure b,
  .way {
    color: var(--t);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .key svg {
    margin-inline-end: 6px;
    vertical-align: -5px;
  }
  .full,
  .bar {
    fill: var(--a);
  }
  .warn,
  .bar.missed,
  .bar.behind {
    fill: var(--w);
  }
  .on {
    fill: none;
    stroke: var(--s);
    stroke-width: 2px;
  }
  .line,
  .none {
    fill: none;
    stroke: var(--m);
    stroke-width: 1.75px;
  }
  .none,
  .dashed {
    stroke-dasharray: 4 3;
  }
  .rail {
    fill: var(--k);
  }
  .halo {
    stroke: var(--s);
    stroke-width: 6px;
  }
  .expected {
    stroke: var(--t);
    stroke-width: 2px;
  }
  @container (max-width: 560px) {
    .row {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.25em 0.75em;
    }
    .what {
      grid-column: 1 / -1;
      grid-row: 1;
    }
    .measure {
      display: contents;
    }
    .state {
      grid-row: 2;
      white-space: nowrap;
    }
    .figure {
      grid-row: 2;
      grid-column: 2;
      text-align: end;
    }
    .drawn {
      grid-column: 1 / -1;
      grid-row: 3;
    }
  }
  @media print {
    .tools .sort {
      display: none;
    }
    .bar,
    .rail,
    .full,
    .warn {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .rail {
      stroke: var(--m);
    }
  }
  @media (forced-colors: active) {
    .rail,
    .none {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar,
    .full,
    .warn {
      fill: Highlight;
    }
    .full,
    .warn {
      fill: CanvasText;
    }
    .on,
    .halo {
      stroke: Canvas;
    }
    .line,
    .expected {
      stroke: CanvasText;
    }
  }
`;
