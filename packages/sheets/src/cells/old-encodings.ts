/** The letters of TCVN3 (ABC) fonts, as they look in another font, and what they mean. */
const tcvn3From = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const tcvn3To = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const tcvn3 = new Map(Array.from(tcvn3From, (letter, index) => [letter, tcvn3To.charAt(index)]));

/** The signs of VNI fonts behind each vowel: what they look like, and the mark that they are. */
const vniSigns: Readonly<Record<string, readonly [from: string, to: string]>> = {
  a: ['øùûõïêèéúüëâàáåãä', 'àáảãạăằắẳẵặâầấẩẫậ'],
  e: ['øùûõïâàáåãä', 'èéẻẽẹêềếểễệ'],
  o: ['øùûõïâàáåãä', 'òóỏõọôồốổỗộ'],
  ô: ['øùûõï', 'ờớởỡợ'],
  u: ['øùûõï', 'ùúủũụ'],
  ö: ['øùûõï', 'ừứửữự'],
  y: ['øùûõ', 'ỳýỷỹ'],
};
const vniAlone = new Map(
  Array.from('ñìíæóòôöî', (each, index) => [each, 'đìíỉĩịơưỵ'.charAt(index)]),
);
const vniPairs = new Map(
  Object.entries(vniSigns).flatMap(([vowel, [from, to]]) =>
    Array.from(from, (sign, index) => [vowel + sign, to.charAt(index)] as const),
  ),
);

/** Letters that only Unicode has: where one is, the text is in no old encoding. */
const unicodeOnly = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u0323]/;
/** Letters that neither Vietnamese nor English writes. */
const odd =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db-\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb-\u00fc\u00fe-\u00ff]/;
/** A sign of an old encoding stands among letters; on its own it is a quotation mark or a degree. */
const amongLetters = /\p{L}[\u00a1-\u00ff\u00ad]|[\u00a1-\u00ff\u00ad]\p{L}/u;

const syllable =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvxfjwz])?[aăâeêioôơuưy]{0,3}(?:ch|ng|nh|[cmnptiouy])?$/;
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether every word of a text could be Vietnamese, with a letter of its own in one at least. */
export function looksVietnamese(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    words.length > 0 &&
    !odd.test(text) &&
    words.every((word) => syllable.test(word.normalize('NFD').replace(toneMarks, '').normalize()))
  );
}

function fromTcvn3(text: string, isCapital: boolean): string {
  const read = Array.from(text, (letter) => tcvn3.get(letter) ?? letter).join('');
  return isCapital ? read.toUpperCase() : read;
}

function fromVni(text: string): string {
  let read = '';
  for (let index = 0; index < text.length; index += 1) {
    const one = text.charAt(index);
    const small = one.toLowerCase();
    const pair = vniPairs.get(small + text.charAt(index + 1).toLowerCase());
    const letter = pair ?? vniAlone.get(small);
    if (pair !== undefined) index += 1;
    read += letter === undefined ? one : one === small ? letter : letter.toUpperCase();
  }
  return read;
}

/**
 * Reads a text that was typed for a TCVN3 (ABC) or VNI font, by its letters and, where the file says
 * one, by its font. Undefined for a text in Unicode, also one in a font that is named after an old
 * encoding, and wherever the result would not look Vietnamese.
 *
 * @example
 * fromOldEncoding('QuÕ S¬n'); // { text: 'Quế Sơn', encoding: 'TCVN3' }
 * fromOldEncoding('Tam Kyø'); // { text: 'Tam Kỳ', encoding: 'VNI' }
 */
export function fromOldEncoding(
  text: string,
  font = '',
): { text: string; encoding: 'TCVN3' | 'VNI' } | undefined {
  if (!amongLetters.test(text) || unicodeOnly.test(text)) return undefined;
  const isTcvn3 = /^\.?vn/i.test(font) && !/^vni/i.test(font);
  const isVni = /^vni/i.test(font);
  const abc = { text: fromTcvn3(text, isTcvn3 && /h$/i.test(font)), encoding: 'TCVN3' } as const;
  const vni = { text: fromVni(text), encoding: 'VNI' } as const;
  // The font says what a reader sees, also where the letters could be Vietnamese as they stand.
  if (isTcvn3 && looksVietnamese(abc.text)) return abc;
  if (isVni && looksVietnamese(vni.text)) return vni;
  if (!odd.test(text) && looksVietnamese(text)) return undefined;
  if (looksVietnamese(vni.text) && vni.text !== text) return vni;
  return looksVietnamese(abc.text) && abc.text !== text ? abc : undefined;
}
