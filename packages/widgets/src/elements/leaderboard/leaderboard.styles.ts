import { css } from 'lit';

export const leaderboardStyles = css`
  /* How wide it would be and how narrow it may be, where a table cell or a float asks: the frame is
     contained, and would answer 0. One line without height, which breaks between the words. */
  :host::before {
    content: '00000000 00000000 0000000 0000000' !important;
    display: block !important;
    height: 0 !important;
    overflow: hidden !important;
    font: 16px/1 monospace !important;
    visibility: hidden !important;
  }
  .base {
    container-type: inline-size;
  }
  .title {
    font-weight: 600;
    text-align: start;
  }
  .title .badge {
    font-size: 0.8125em;
  }
  /* A table moves in its frame where it has to, and never the page; names of many columns stay in sight. */
  .wide,
  .narrow {
    position: relative;
    overflow-x: auto;
  }
  table {
    overflow-wrap: break-word;
  }
  /* Weaker than the highlight of a row. */
  :where(.wide tbody) th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--s);
  }
  th,
  td {
    max-width: 12em;
  }
  .reasons td {
    max-width: none;
  }
  .reasons ul {
    position: sticky;
    inset-inline-start: 0.5em;
    box-sizing: border-box;
    width: calc(100cqi - 2em);
    margin: 0;
    padding-inline-start: 1.25em;
    columns: 20em;
    column-gap: 2em;
    font-size: 0.875em;
    font-weight: 400;
  }
  .reasons li {
    overflow-wrap: anywhere;
  }
  /* The sign that opens stays beside the name. */
  tbody th {
    white-space: nowrap;
  }
  tbody th > * {
    white-space: normal;
  }
  .why {
    display: inline-grid;
    width: 24px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin: 0.5em 0;
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    flex: 1 1 12em;
    max-width: 20em;
    color: var(--m);
    font-size: 0.8125em;
  }
  input,
  select,
  button {
    box-sizing: border-box;
    min-height: 44px;
    padding: 0 0.75em;
    border: 1px solid var(--m);
    border-radius: 4px;
    background: var(--s);
    color: var(--t);
    font: inherit;
  }
  input,
  select {
    width: 100%;
    font-size: 16px;
  }
  /* In WebKit a long choice would widen the page from inside its box. */
  select {
    contain: paint;
  }
  button {
    cursor: pointer;
  }
  /* A block, so that a name of two lines stands on the line of its rank by its first. */
  tbody button {
    display: block;
  }
  .why ~ * {
    display: inline-block;
    max-width: calc(100% - 24px);
    vertical-align: top;
  }
  button:disabled {
    border-color: var(--b);
    color: var(--m);
    cursor: default;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.375em 0.5em;
    border-bottom: 1px solid var(--b);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    padding: 0;
    border-bottom: 2px solid var(--m);
    vertical-align: bottom;
  }
  thead button {
    width: 100%;
    padding: 0.25em 0.5em;
    border: 0;
    background: none;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    text-align: inherit;
  }
  thead button span {
    color: var(--a);
  }
  /* Keeps its room, so that a click moves nothing; seen when the heading is pointed at or focused. */
  thead .sortable {
    opacity: 0.35;
  }
  thead button:hover .sortable,
  thead button:focus-visible .sortable {
    opacity: 1;
  }
  .number {
    text-align: end;
  }
  tr > :first-child {
    width: 3.5em;
    font-weight: 600;
  }
  tbody td,
  tbody th {
    padding-block: 0.5em;
  }
  tbody th {
    font-weight: 600;
  }
  /* The room of a button is that of its cell: a height of its own is laid out twice. */
  tbody button,
  .why {
    min-height: 0;
    margin-block: -0.25em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    text-decoration-line: underline;
    text-decoration-color: transparent;
    text-underline-offset: 0.2em;
  }
  tbody button:hover {
    text-decoration-color: currentColor;
  }
  .gap,
  small {
    color: var(--m);
    font-size: 0.8125em;
    font-weight: 400;
  }
  /* Lines and padding of the other cells: Firefox has no room for what it moves to a common baseline. */
  .gap {
    padding-block: calc(0.5em / 0.8125);
    line-height: calc(1.5 / 0.8125);
  }
  tr.highlighted > * {
    background: color-mix(in srgb, var(--a) 14%, var(--s));
  }
  tr.highlighted > :first-child {
    box-shadow: inset 3px 0 var(--a);
  }
  .pager {
    display: flex;
    gap: 1em;
    align-items: center;
    margin-top: 0.75em;
  }
  @container (max-width: 34em) {
    .sortable,
    .bloc,
    .interval {
      display: none;
    }
    th,
    td,
    thead button {
      padding-inline: 0.25em;
    }
    tr > :first-child {
      width: 2.75em;
    }
  }
  /* Beside others in a row of a table. */
  @container (max-width: 17em) {
    /* Its longest words are whole at the width of a third of a phone. */
    .title {
      font-size: 0.875em;
    }
    table {
      font-size: 0.8125em;
    }
    tr > :first-child {
      width: 2em;
    }
    th,
    td,
    thead button {
      padding-inline: 1px;
    }
  }
  @media (forced-colors: active) {
    tr.highlighted > * {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .wide,
    .narrow {
      overflow: visible;
    }
    /* Paper does not scroll. */
    .wide table {
      font-size: 0.625em;
    }
    .wide :is(th, td, button) {
      padding-inline: 2px;
    }
    .why,
    .tools,
    .pager,
    thead button span {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    /* Firefox keeps on one sheet what is a container, and begins a new one for it. */
    @supports (-moz-appearance: none) {
      .base {
        container-type: normal;
      }
    }
    .bloc,
    .interval {
      display: table-cell;
    }
  }
`;
