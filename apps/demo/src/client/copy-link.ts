import { addressed } from './addressed.js';
import { find } from './find.js';

/** Beside the item that the address names: a button that copies the address. */
export function startCopyingLinks(page: HTMLElement): void {
  const { copy = '', copied = '' } = page.dataset;
  const language = find('language', HTMLAnchorElement);
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.textContent = copy;
  button.className = 'copy-link';
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    status.textContent = copied;
  });
  const place = (): void => {
    // The same item is on the page in the other language, too.
    language.hash = location.hash;
    status.textContent = '';
    const item = addressed();
    const beside = item?.querySelector('.item-place');
    // Only a page that was sent safely may write to the clipboard.
    if (beside && isSecureContext) beside.append(button, status);
    else button.remove();
  };
  addEventListener('hashchange', place);
  place();
}
