import { copyText, find } from '@thidua/site/client';
import { addressed } from '../../client/addressed.js';

/** Beside the item that the address names: a button that copies the address. */
export function startCopyingLinks(page: HTMLElement): void {
  const { copy = '', copied = '', notCopied = '' } = page.dataset;
  const language = find('language', HTMLAnchorElement);
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.textContent = copy;
  button.className = 'copy-link';
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void copyText(location.href, status, { done: copied, failed: notCopied });
  });
  const place = (): void => {
    // The same item is on the page in the other language, too.
    language.hash = location.hash;
    status.textContent = '';
    const item = addressed();
    const beside = item?.querySelector('.item-place');
    if (beside) beside.append(button, status);
    else button.remove();
  };
  addEventListener('hashchange', place);
  place();
}
