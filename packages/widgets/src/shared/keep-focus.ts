/** Runs something that draws a shadow root anew, and gives the focus to what stands where it was. */
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
