import { formatNumber, type Locale } from '@thidua/core';
import { css } from 'lit';
import { ThiduaLeaderboard } from './leaderboard.js';
import { reasonsOf } from './leaderboard.reasons.js';

/** Boxes of the size of the buttons that they stand for, so that nothing moves when those come. */
const stillStyles = css`
  .still {
    display: inline-grid;
    align-content: center;
    box-sizing: border-box;
    min-height: 44px;
  }
  thead .still {
    width: 100%;
    padding: 0.25em 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
  }
  thead .still span span {
    color: var(--a);
  }
  /* Its room, but no promise: nothing sorts here. */
  thead .sortable {
    visibility: hidden;
  }
  tbody .still {
    min-height: 28px;
  }
  .pager .still {
    color: var(--m);
  }
  .waiting {
    visibility: hidden;
  }
  @container (max-width: 34em) {
    thead .still {
      padding-inline: 0.25em;
    }
  }
  @container (max-width: 17em) {
    thead .still {
      padding-inline: 1px;
    }
  }
  /* Once the script is there, a button in the row opens them. */
  .later {
    display: none;
  }
  @media (scripting: none) {
    .waiting {
      display: none;
    }
    .later {
      display: table-row;
    }
  }
  @media print {
    .pager {
      display: flex;
    }
    thead .still span span,
    .waiting {
      display: none;
    }
  }
`;

/** The leaderboard with the styles of its form without controls. */
export class StillLeaderboard extends ThiduaLeaderboard {
  static override styles = [...super.styles, stillStyles];
  protected override readonly isStill = true;

  constructor() {
    super();
    this.explain = reasonsOf;
  }
}

/** What the HTML itself does not say. */
export interface StillOptions {
  /** A script is meant to follow: the room of the search is kept for it. */
  isAwaited: boolean;
  /** Name of the only bloc that is shown, as HTML, since no filter says it. */
  bloc: string | undefined;
  locale: Locale;
}

/**
 * The rendered board without controls, since nothing on a server answers a click: text stands where
 * buttons are. Done on the HTML, so that pages do not carry it; Lit escapes `<` and `>` wherever
 * data are printed, so only the template's own tags are found.
 *
 */
export function withoutControls(html: string, { isAwaited, bloc, locale }: StillOptions): string {
  const all = /role="status">([^<]*)<\/p\s*>/.exec(html)?.[1]?.trim() ?? '';
  const shown = formatNumber(html.match(/<tr part="row"/g)?.length ?? 0, locale);
  const counted = `<div part="pager" class="pager"><span class="still">${shown}/${all}</span></div>`;
  return html
    .replace(/(id="title">[^<]*)/, (title) => (bloc ? `${title} · ${bloc}` : title))
    .replace(/<div part="pager"[^]*?<\/div\s*>/, counted)
    .replace(/<div part="tools"[^]*?<\/div\s*>/, (tools) =>
      isAwaited ? tools.replace('class="tools"', 'class="tools waiting"') : '',
    )
    .replace(/class="reasons"/g, isAwaited ? 'class="reasons later"' : '$&')
    .replace(/<button[^>]*>([^]*?)<\/button\s*>/g, (_, text: string) => {
      return `<span class="still"><span>${text.trim()}</span></span>`;
    });
}
