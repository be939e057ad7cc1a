/**
 * Runs something that redraws a shadow root, and moves the focus to the element at the same place.
 */
export function keepFocus(root: ShadowRoot, draw: () => void): void {
  const fields = (): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('a, button, input, select'),
  ];
  const { activeElement } = root;
  const place = fields().findIndex((field) => field === activeElement);
  const caret = activeElement instanceof HTMLInputElement ? activeElement.selectionStart : null;
  draw();
  const field = fields()[place];
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement) field.setSelectionRange(caret, caret);
}
