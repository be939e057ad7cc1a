import { css } from 'lit';

export const movementsStyles = css`
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0.5em 0;
    font-size: max(12px, 0.875em);
  }
  .area {
    margin-top: 1em;
    font-weight: 600;
    color: var(--m);
  }
  .movements > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    padding: 0.5em 0;
    border-bottom: 1px solid var(--b);
    break-inside: avoid;
  }
  .movements > li > div {
    flex: 3 1 18em;
    min-width: 0;
  }
  /* A document may name it in the middle of a sentence. */
  .name::first-letter {
    text-transform: uppercase;
  }
  .name {
    font-weight: 600;
  }
  .facts {
    font-size: max(12px, 0.875em);
  }
  .movements .note {
    margin-top: 0;
  }
  .state {
    color: var(--m);
  }
  .running .state {
    color: var(--a);
    font-weight: 600;
  }
  /* For the eye alone. Browsers without that syntax take the first line. */
  .state::before {
    content: attr(data-sign) ' ';
    content: attr(data-sign) ' ' / '';
  }
  .years {
    flex: 2 1 10em;
    min-width: 8em;
    height: 16px;
    overflow: visible;
  }
  .rail {
    fill: var(--b);
  }
  .bar {
    fill: var(--m);
  }
  .running .bar {
    fill: var(--a);
  }
  line {
    stroke: var(--t);
    stroke-width: 2px;
  }
  .halo {
    stroke: var(--s);
    stroke-width: 6px;
  }
  @media (forced-colors: active) {
    .rail,
    .bar {
      fill: CanvasText;
    }
    .running .bar {
      fill: Highlight;
    }
    line {
      stroke: CanvasText;
    }
    .halo {
      stroke: Canvas;
    }
  }
`;
