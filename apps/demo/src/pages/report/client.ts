import { copyText, find, whenShown } from '@thidua/site/client';

const form = find('report', HTMLFormElement);
const text = find('report-text', HTMLTextAreaElement);
const copy = find('report-copy', HTMLButtonElement);
const status = find('report-status', HTMLElement);
const fields = form.querySelectorAll('input');
const page = find('report-page', HTMLInputElement);

/** A reader who came from a page of this site means that page. */
function cameFrom(): string {
  try {
    const from = new URL(document.referrer);
    return from.origin === location.origin && from.pathname !== location.pathname ? from.href : '';
  } catch {
    return '';
  }
}

function write(): void {
  const { title = '', end = '' } = form.dataset;
  const lines = [...fields].map(
    ({ value, dataset }) => `${dataset['label'] ?? ''}: ${value || '…'}`,
  );
  text.value = [title, ...lines, end].join('\n');
}

form.addEventListener('input', write);
form.addEventListener('submit', (event) => event.preventDefault());
copy.addEventListener('click', () => {
  const { done = '', failed = '' } = copy.dataset;
  void copyText(text.value, status, { done, failed });
});
whenShown(() => {
  if (page.value === '') page.value = cameFrom();
  write();
});
