import type { Page, PageContext } from '../../document/site.js';
import { routes } from '../../routes.js';
import { html } from '../../template.js';
import { withoutScript } from '../../without-script.js';
import { roomWords } from './words.js';

/** The data room: files are dropped, mended, scored and published without leaving the browser. */
export function dataRoomPage({ site, locale }: PageContext): Page {
  const words = roomWords[locale];
  return {
    title: words.title,
    description: words.description,
    main: html`<div class="page room-page">
      <header class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p><a href="${routes.dataRoomGuide[locale]}">${words.guide}</a></p>
      </header>
      ${withoutScript(html`<p class="notice">${words.needsScript}</p>`)}
      <div
        class="room"
        id="data-room"
        data-locale="${locale}"
        data-scoreboard="${site.publication.scoreboard}"
        data-places="${site.languages.map((each) => routes.dataRoom[each]).join(' ')}"
      ></div>
    </div>`,
  };
}
