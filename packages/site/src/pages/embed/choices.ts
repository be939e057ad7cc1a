import type { Locale } from '@thidua/core';
import { builderParameters } from '../../embed/addresses.js';
import type { SnippetKind } from '../../embed/snippets.js';
import { choiceFrom, type View } from '../../embed/view.js';
import type { Noun } from '../../embed/nouns.js';

/** What an editor has chosen. */
export interface Choices {
  view: View;
  kind: SnippetKind;
  /** Width in px; the column's where not given. */
  width: number | undefined;
}

/** Sets a form to what an address says; a value that a field does not offer is left out. */
export function choose(form: HTMLFormElement, parameters: URLSearchParams): void {
  const noun = parameters.get('noun');
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      if (parameters.get(field.name) === field.value) field.checked = true;
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      // An address that names an element says everything; the rest is not chosen.
      const value = parameters.get(field.name) ?? (noun && field.name !== 'lang' ? '' : null);
      if (value !== null) offer(field, value);
    }
  }
}

function offer(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  const before = field.value;
  field.value = value;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) {
    // A number of rows that no option has is still a number of rows.
    if (
      field.name === 'limit' &&
      choiceFrom('leaderboard', new URLSearchParams({ limit: value })).limit
    )
      field.add(new Option(value, value, true, true));
    else field.value = before;
  }
}

/** Shows only the fields that the chosen element and the chosen way to paste have. */
function showFields(form: HTMLFormElement): void {
  const said = new FormData(form);
  const chosen = [said.get('noun'), said.get('kind')];
  for (const field of form.querySelectorAll<HTMLElement>('[data-only]')) {
    const only = field.dataset['only']?.split(' ') ?? [];
    const isOther = !only.some((each) => chosen.includes(each));
    field.hidden = isOther;
    // What is not shown is not sent either.
    for (const input of field.querySelectorAll('select')) input.disabled = isOther;
  }
}

/** What a form says. */
export function choicesIn(form: HTMLFormElement): Choices {
  showFields(form);
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') said.set(name, value);
  const noun = said.get('noun') as Noun;
  return {
    view: {
      noun,
      id: said.get('id') ?? '',
      locale: said.get('lang') as Locale,
      choice: choiceFrom(noun, said),
    },
    kind: said.get('kind') as SnippetKind,
    width: Number(said.get('width')) || undefined,
  };
}

/** The parameters that say what was chosen. */
export function parametersOf({ view, kind, width }: Choices): string {
  const more = {
    lang: view.locale,
    kind,
    ...(width === undefined ? {} : { width: String(width) }),
  };
  return builderParameters(view, more);
}
