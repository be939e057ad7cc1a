import type { Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { directiveText } from './words.js';
import { itemOf } from './item.js';

const tasks = new Map(directive2023.tasks.map((task) => [task.ref, task]));

/** The six contents, each with the tasks that it asks for. */
export function emulationContents(locale: Locale): Html {
  const { labels } = directiveText[locale];
  return html`${directive2023.contents.map(
    (content) =>
      html`<div class="item-group">
        <h3>${content.section} ${content.title[locale]}</h3>
        <ul class="items">
          ${itemOf(content, locale, { label: labels.beginning })}
          ${content.tasks.map((ref) => {
            const task = tasks.get(ref);
            if (!task) throw new Error(`The directive has no task ${ref}`);
            return itemOf(task, locale);
          })}
        </ul>
      </div>`,
  )}`;
}
