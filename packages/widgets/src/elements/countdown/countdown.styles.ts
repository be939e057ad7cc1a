import { css } from 'lit';

export const countdownStyles = css`
  .label {
    font-weight: 600;
  }
  .headline {
    font-size: 1.25em;
    line-height: 1.35;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0.25em 0;
  }
  .figures b {
    font-size: 2em;
    line-height: 1.25;
    color: var(--a);
  }
  .detail {
    color: var(--m);
  }
`;
