import { copyText, find, whenShown } from '@thidua/site/client';
import { frameworks } from './framework-snippets.js';
import { snippetOf, type SnippetAttributes } from './snippet.js';

/** Lets a visitor change the attributes of the element; the snippet follows. */
export function startPlayground(events: readonly string[]): void {
  const playground = find('playground', HTMLElement);
  const { noun = '', locale = '', content = '' } = playground.dataset;
  const element = playground.querySelector(`thidua-${noun}`);
  const form = playground.querySelector('form');
  const snippet = playground.querySelector('.snippet-text');
  if (!element || !form || !snippet) throw new Error('The playground is not whole');

  const update = (): void => {
    const attributes = attributesOf(form);
    for (const [name, value] of attributes) {
      if (value === '') element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    const spoken: SnippetAttributes = locale === 'vi' ? [] : [['lang', locale]];
    const written = [...attributes, ...spoken];
    snippet.textContent = snippetOf(noun, written, content);
    for (const each of playground.querySelectorAll<HTMLElement>('.framework')) {
      const text = each.querySelector('.framework-text');
      const write = frameworks[each.dataset['framework'] ?? ''];
      if (text && write) text.textContent = write(noun, written, content);
    }
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  update();
  whenShown(update);

  const happened = playground.querySelector<HTMLElement>('.happened');
  for (const name of events) {
    element.addEventListener(name, () => {
      if (happened) happened.textContent = `${happened.dataset['words']} ${name}`;
    });
  }
  for (const each of playground.querySelectorAll('.snippet')) startCopying(each);
}

/** What the form says: each attribute with its value, empty for none. */
function attributesOf(form: HTMLFormElement): SnippetAttributes {
  return [...form.elements].flatMap((field) => {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      return [[field.name, field.checked ? field.value : '']];
    }
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      ? [[field.name, field.value]]
      : [];
  });
}

/** A button copies the text beside it, as it is then. */
function startCopying(snippet: Element): void {
  const copy = snippet.querySelector<HTMLElement>('.copy');
  const status = snippet.querySelector('[role=status]');
  copy?.addEventListener('click', () => {
    const { done = '', failed = '' } = copy.dataset;
    const text = snippet.querySelector('code')?.textContent ?? '';
    if (status) void copyText(text, status, { done, failed });
  });
}
