import { foldText } from '@thidua/core';
import { isWebLink } from './web-link.js';

/**
 * Where a locality's name leads, by a template: `{code}` is its code, `{slug}` its Vietnamese name
 * without marks. Nothing if it is not a web address.
 *
 * @example
 * linkOf('/dia-phuong/{slug}/', { code: '9901', name: 'Chợ Nguyệt' }); // '/dia-phuong/cho-nguyet/'
 */
export function linkOf(
  template: string,
  { code, name }: { code: string; name: string },
): string | undefined {
  // A lone surrogate cannot be encoded.
  const encoded = (text: string): string =>
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  const slug = foldText(name).replaceAll(' ', '-');
  const url = template
    .replaceAll('{code}', () => encoded(code))
    .replaceAll('{slug}', () => encoded(slug));
  return isWebLink(url) ? url : undefined;
}
