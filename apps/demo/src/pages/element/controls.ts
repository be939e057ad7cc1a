import { html, nothing, type Html } from '@thidua/site/parts';
import type { Control } from './samples.js';

/** A field for each attribute, named as the attribute is. */
export function controlsOf(controls: readonly Control[]): Html {
  return html`${controls.map(field)}`;
}

function field({ name, value, kind }: Control): Html {
  const id = `attribute-${name}`;
  const label = html`<label for="${id}"><code>${name}</code></label>`;
  if (kind === 'flag') {
    return html`<p class="field field-flag">
      <input
        id="${id}"
        name="${name}"
        type="checkbox"
        value="on"
        checked=${value !== '' ? '' : nothing}
      />${label}
    </p>`;
  }
  if (typeof kind === 'string') {
    // An element reads `12,5` as offices write it; number fields differ in how they read it.
    return html`<p class="field">
      ${label}<input
        id="${id}"
        name="${name}"
        type="${kind === 'number' ? 'text' : kind}"
        inputmode=${kind === 'number' ? 'decimal' : nothing}
        value="${value}"
        spellcheck="false"
      />
    </p>`;
  }
  return html`<p class="field">
    ${label}<select id="${id}" name="${name}">
      ${kind.map(
        (option) =>
          html`<option value="${option}" selected=${option === value ? '' : nothing}>
            ${option || '–'}
          </option>`,
      )}
    </select>
  </p>`;
}
