import { directive2023 } from '@thidua/quang-nam';
import type { Locale, Period, Text } from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';

/** A name in quotation marks; a translated one with the original, the real name, beside it. */
export function quotedName(name: Text, locale: Locale): Html {
  const { original } = directive2023;
  return html`“${name[locale]}”${
    locale !== original ? html` <small lang="${original}">“${name[original]}”</small>` : nothing
  }`;
}

/** Years from the first to the last, or the one year. */
export const periodText = ({ from, to }: Period): string =>
  from === to ? String(from) : `${from}–${to}`;
