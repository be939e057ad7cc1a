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
  /* The day itself: a ribbon of red and gold and a star, which rises once where motion is welcome. */
  .day {
    margin: -1em -1em 0.5em;
    padding: 0.75em 1em;
    border-block-start: 6px solid #c8102e;
    border-start-start-radius: inherit;
    background: linear-gradient(#f5c518 0 3px, transparent 0);
    text-align: center;
  }
  .day .headline {
    font-size: 1.75em;
    font-weight: 600;
    color: var(--a);
  }
  .day .headline::before {
    content: '★';
    content: '★' / '';
    display: block;
    color: #c8102e;
    font-size: 1.25em;
    line-height: 1.2;
  }
  @media (prefers-reduced-motion: no-preference) {
    .day .headline::before {
      animation: rise 1.2s ease-out;
    }
  }
  @keyframes rise {
    from {
      transform: translateY(0.5em) scale(0.2);
      opacity: 0;
    }
  }
  @media (forced-colors: active), print {
    .day .headline::before {
      color: inherit;
    }
  }
`;
