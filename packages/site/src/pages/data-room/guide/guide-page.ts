import type { Locale } from '@thidua/core';
import type { Page, PageContext } from '../../../document/site.js';
import { guidePictures, routes } from '../../../routes.js';
import { html } from '../../../template.js';
import { guideView } from '../../guide/guide-view.js';
import { roomWords } from '../words.js';
import { guideWords } from './words.js';

/** What the room calls its steps and buttons. */
function namesOf(locale: Locale): Record<string, string> {
  const {
    step,
    samples,
    choose,
    undo,
    show,
    apply,
    weights,
    statedFields,
    site,
    products,
    reason,
  } = roomWords[locale];
  return {
    ...{ ...step, choose, undo, show, apply, weights: weights.title, reason, site: site[0] ?? '' },
    ...{ messy: samples.messy, form: samples.form, status: statedFields.status },
    ...{ scoreboard: products.scoreboard[0], workbook: products.workbook[0] },
    ...{ print: products.print[0], clear: roomWords[locale].clear },
    saveMapping: roomWords[locale].saveMapping,
  };
}

/** One page for officers: from a workbook with errors to a board that is published. */
export function dataRoomGuidePage({ locale }: PageContext): Page {
  const words = guideWords[locale];
  return {
    title: words.title,
    description: words.description,
    main: guideView({
      words,
      names: namesOf(locale),
      pictureAt: (picture) => `${guidePictures}${picture}.png`,
      ways: html`<a href="${routes.dataRoom[locale]}">${words.room}</a>
        <span class="hint">${words.print}</span>`,
    }),
  };
}
