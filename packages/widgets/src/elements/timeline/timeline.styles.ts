import { css } from 'lit';

export const timelineStyles = css`
  .line {
    margin: 0.75em 0 0 6px;
    border-inline-start: 2px solid var(--b);
  }
  .line li {
    position: relative;
    padding: 0 0 0.875em 1.25em;
    break-inside: avoid;
  }
  /* The place of the day on the line: full where it is past, hollow where it is ahead. */
  .line li::before {
    content: '';
    position: absolute;
    inset-inline-start: -8px;
    top: 0.35em;
    box-sizing: border-box;
    width: 14px;
    height: 14px;
    border: 2px solid var(--m);
    border-radius: 50%;
    background: var(--m);
  }
  .line .ahead::before {
    background: var(--s);
  }
  .line .done::before,
  .line .today::before {
    border-color: var(--a);
    background: var(--a);
  }
  .line .past::before {
    border-style: dashed;
    border-color: var(--w);
    background: var(--s);
  }
  .line .mark::before {
    inset-inline-start: -7px;
    width: 12px;
    height: 2px;
    top: 0.7em;
    border: 0;
    border-radius: 0;
    background: var(--t);
  }
  .mark span {
    display: block;
    border-bottom: 2px dashed var(--t);
    font-weight: 600;
  }
  .when {
    font-size: max(12px, 0.875em);
    color: var(--m);
  }
  .state::before {
    content: attr(data-sign) ' ';
    content: attr(data-sign) ' ' / '';
  }
  .state {
    margin-inline-start: 0.5em;
  }
  .past .state {
    color: var(--w);
  }
  .done .state,
  .today .state,
  .ahead .state {
    color: var(--a);
  }
  /* A document may name it in the middle of a sentence. */
  .name::first-letter {
    text-transform: uppercase;
  }
  .name {
    font-weight: 600;
  }
  li .note {
    margin-top: 0;
  }
  .sub {
    margin-top: 1em;
    font-weight: 600;
  }
  .numbered {
    margin-top: 0.5em;
    padding-inline-start: 1.75em;
    list-style: decimal;
  }
  .numbered li {
    padding-bottom: 0.5em;
    break-inside: avoid;
  }
  .numbered .name {
    font-weight: 400;
  }
  .file {
    margin-top: 0.5em;
    font-size: max(12px, 0.875em);
  }
  .file a {
    display: inline-block;
    min-height: 24px;
  }
  @media print {
    .file {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .line li::before {
      border-color: CanvasText;
      background: CanvasText;
    }
    .line .ahead::before,
    .line .past::before {
      background: Canvas;
    }
  }
`;
