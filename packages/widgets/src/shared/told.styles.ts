import { css } from 'lit';

/** Of what is said above a drawing. */
export const toldStyles = css`
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }
  .title .badge {
    font-size: max(12px, 0.7222em);
    font-weight: 400;
    vertical-align: 0.1em;
  }
  .note {
    font-size: max(12px, 0.8125em);
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
