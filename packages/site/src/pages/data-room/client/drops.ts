import { writePasted } from '../model/pasted.js';
import { roomWords } from '../words.js';
import type { Locale } from '@thidua/core';

/**
 * Takes files that are dropped anywhere on the page, and cells that are pasted where nobody types.
 *
 * @param take is given the files
 */
export function takeDrops(room: HTMLElement, locale: Locale, take: (files: File[]) => void): void {
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    room.dataset['over'] = '';
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete room.dataset['over'];
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    delete room.dataset['over'];
    take([...(event.dataTransfer?.files ?? [])]);
  });
  addEventListener('paste', (event) => {
    if (event.target instanceof HTMLInputElement) return;
    const { files } = event.clipboardData ?? {};
    if (files && files.length > 0) return take([...files]);
    const text = writePasted(event.clipboardData?.getData('text/plain') ?? '');
    if (text === undefined) return;
    event.preventDefault();
    take([new File([text], `${roomWords[locale].pasted}.csv`, { type: 'text/csv' })]);
  });
}
