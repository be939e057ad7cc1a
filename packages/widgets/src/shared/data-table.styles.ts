import { css } from 'lit';

/** Of the table behind a drawing. */
export const dataTableStyles = css`
  details {
    margin-top: 0.75em;
  }
  summary {
    width: fit-content;
    min-height: 28px;
    color: var(--a);
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: max(12px, 0.875em);
  }
  th,
  td {
    padding: 0.25em 0.5em;
    border-bottom: 1px solid var(--b);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-bottom: 2px solid var(--m);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  @media print {
    summary {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    /* Paper does not scroll. */
    .number {
      white-space: normal;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
