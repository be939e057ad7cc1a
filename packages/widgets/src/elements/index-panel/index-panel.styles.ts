import { css } from 'lit';

export const indexPanelStyles = css`
  .frame {
    container-type: inline-size;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0.5em 0;
    font-size: max(12px, 0.8125em);
  }
  .mark {
    vertical-align: -2px;
  }
  .indices > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding: 0.5em 0;
    border-top: 1px solid var(--b);
    break-inside: avoid;
  }
  .words {
    flex: 1 1 14em;
    min-width: 0;
  }
  .code {
    font-weight: 600;
  }
  .words .note {
    margin-top: 0;
  }
  .figure b {
    font-size: 1.5em;
    line-height: 1.4;
  }
  .figure .none {
    font-size: 1em;
  }
  .change {
    font-size: max(12px, 0.875em);
  }
  .chart {
    flex: 2 1 16.5em;
    min-width: 0;
    height: 148px;
    overflow: visible;
  }
  .flat {
    align-self: end;
    height: 40px;
  }
  .flat .under {
    transform: translateY(-108px);
  }
  text {
    fill: var(--m);
    font-size: 12px;
    text-anchor: middle;
  }
  .last {
    fill: var(--t);
    font-weight: 600;
  }
  circle {
    fill: var(--a);
    stroke: var(--a);
    stroke-width: 2px;
  }
  .hollow {
    fill: var(--s);
  }
  .year {
    stroke: var(--b);
  }
  .value {
    stroke: var(--a);
    stroke-width: 2px;
  }
  .gap {
    stroke: var(--m);
  }
  .break {
    stroke: var(--t);
    stroke-width: 2px;
    stroke-dasharray: 3 3;
  }
  /* A label is read on any line that runs behind it. */
  .label {
    paint-order: stroke;
    stroke: var(--s);
    stroke-width: 4px;
  }
  @container (max-width: 47em) {
    .wide {
      display: none;
    }
  }
  @media print {
    .frame {
      container-type: normal;
    }
  }
  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }
    circle,
    .value {
      fill: Highlight;
      stroke: Highlight;
    }
    .hollow {
      fill: Canvas;
    }
    .year {
      stroke: CanvasText;
      stroke-opacity: 0.3;
    }
    .gap,
    .break {
      stroke: CanvasText;
    }
    .label {
      stroke: Canvas;
    }
  }
`;
