import { css } from 'lit';

export const honoursStyles = css`
  .tools,
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin: 0.5em 0;
  }
  label {
    display: grid;
    flex: 1 1 12em;
    min-width: 0;
    max-width: 24em;
    color: var(--m);
    font-size: max(12px, 0.8125em);
  }
  select,
  .pager button {
    box-sizing: border-box;
    min-height: 44px;
    max-width: 100%;
    padding: 0 0.75em;
    border: 1px solid var(--m);
    border-radius: 4px;
    background: var(--s);
    color: var(--t);
    font: inherit;
  }
  select {
    width: 100%;
    font-size: 16px;
    contain: paint;
  }
  .pager button {
    cursor: pointer;
  }
  .pager button:disabled {
    border-color: var(--b);
    color: var(--m);
    cursor: default;
  }
  .award {
    margin-top: 1em;
    font-weight: 600;
    color: var(--m);
  }
  .honours li {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--b);
    break-inside: avoid;
  }
  .name {
    font-weight: 600;
  }
  .facts {
    font-size: max(12px, 0.875em);
  }
  .honours .note {
    margin-top: 0;
  }
  .counted {
    color: var(--m);
  }
  @media print {
    .tools,
    .pager {
      display: none;
    }
  }
`;
