/** Letters that look like others: the letter found and the letter meant, at the same index. */
const drawn =
  // Latin: eth and African D for Đ, caron for breve, dotless and single-storey letters.
  'ÐðƉɖǍǎıɑɡ' +
  // Cyrillic.
  'АВЕКМНОРСТУХІЅЈԚԜаеорсухіѕјԛԝһԁ' +
  // Greek.
  'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυ';
const meant = 'ĐđĐđĂăiag' + 'ABEKMHOPCTYXISJQWaeopcyxisjqwhd' + 'ABEZHIKMNOPTYXaikvopu';

const pairs = Array.from(meant, (letter, index) => [drawn.charAt(index), letter] as const);

/** A letter of another alphabet, or a rare one, and the Latin letter that it looks like. */
export const lookAlikes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(pairs);

/** In both cases: letters that look alike as capitals must be matched in lower case too. */
export const readAlike: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...pairs.map(([from, to]) => [from.toUpperCase(), to.toUpperCase()] as const),
  ...pairs.map(([from, to]) => [from.toLowerCase(), to.toLowerCase()] as const),
  ...pairs,
]);

/** Zero-width, soft-hyphen and other invisible characters. */
export const unseen = /(?![\t-\r\x85])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** Apostrophes of every kind: the straight, the curly, the letter, the accent that stands alone. */
export const apostrophes = /[`´'ʹ-ʿˈˊˋ‘’‛′‵՚׳ߴꞋꞌ❛❜΄᾽᾿῾]/g;

/** Spaces of every kind. */
export const spaces = /[\s\x85\u2800]/g;

/** Hyphens, dashes and minus signs of every kind. */
export const dashes = /[\p{Pd}\u02d7\u2043\u2212\u2500]/gu;
