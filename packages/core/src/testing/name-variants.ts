import fc from 'fast-check';

/** What stands for a character where people, sheets and scanners write it otherwise. */
const others: Readonly<Record<string, string>> = {
  Đ: 'ÐƉ',
  đ: 'ðɖ',
  ' ': '\u00a0\u2002\u2003\u2009\u202f\u3000\t',
  '–': '-\u2010\u2011\u2012\u2014\u2015\u2212\uff0d',
  "'": '’‘ʼ`´′＇',
  B: 'ВΒＢ',
  C: 'СＣ',
  T: 'ТΤＴ',
  H: 'НΗＨ',
  a: 'аａ',
  o: 'оοｏ',
};

/** Another spelling of each character, in another normal form and case. */
const written = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(...Array.from(name, (letter) => fc.constantFrom(letter, ...(others[letter] ?? ''))))
    .chain((letters) =>
      fc.constantFrom(
        letters.join(''),
        letters.join('').normalize('NFD'),
        letters.join('').toUpperCase(),
        `  ${letters.join('\u200b')}`,
      ),
    );

/** The same syllables with the tone on the other vowel. */
const otherTone = (name: string): string =>
  name.replace('òa', 'oà').replace('ủy', 'uỷ').replace('ÒA', 'OÀ');

/** A name, and one that is read as the same. */
export const variantsOf = (
  names: readonly string[],
): fc.Arbitrary<[name: string, variant: string]> =>
  fc
    .constantFrom(...names)
    .chain((name) =>
      fc.tuple(fc.constant(name), fc.oneof(written(name), written(otherTone(name)))),
    );
