import { attributes, html, type Html } from '@thidua/site/parts';
import type { Control } from './samples.js';

/** A field for each attribute, named as the attribute is. */
export function controlsOf(controls: readonly Control[]): Html {
  return html`${controls.map(field)}`;
}

function field({ name, value, kind }: Control): Html {
  const id = `attribute-${name}`;
  const shared = { id, name };
  const label = html`<label for="${id}"><code>${name}</code></label>`;
  if (kind === 'flag') {
    return html`<p class="field field-flag">
      <input
        ${attributes({ ...shared, type: 'checkbox', value: 'on', checked: value !== '' })}
      />${label}
    </p>`;
  }
  if (typeof kind === 'string') {
    // An element reads `12,5` as offices write it; what a field for numbers makes of it differs.
    const type = kind === 'number' ? { type: 'text', inputmode: 'decimal' } : { type: kind };
    return html`<p class="field">
      ${label}<input ${attributes({ ...shared, ...type, value, spellcheck: 'false' })} />
    </p>`;
  }
  return html`<p class="field">
    ${label}<select ${attributes(shared)}>
      ${kind.map(
        (option) =>
          html`<option value="${option}" ${attributes({ selected: option === value })}>
            ${option || '–'}
          </option>`,
      )}
    </select>
  </p>`;
}
