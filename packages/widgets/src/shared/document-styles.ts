import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles in whichever document it is. A constructed style sheet belongs to
 * the document that created it: Lit's are for the page of the script, and elements in a frame of
 * that page need another, shared by all elements there. A document that is not displayed gets none.
 */
export function adoptIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, [...styles]);
  const view = ownerDocument.defaultView;
  if (!view) return;
  const known = sheets.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(ownerDocument, known);
  root.adoptedStyleSheets = (styles as readonly CSSResult[]).map((style) => {
    const sheet = known.get(style) ?? new view.CSSStyleSheet();
    if (!known.has(style)) sheet.replaceSync(style.cssText);
    known.set(style, sheet);
    return sheet;
  });
}
