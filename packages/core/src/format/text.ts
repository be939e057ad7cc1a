import type { Language, Text } from '../model/value/text.js';
import { builtInOf } from './languages.js';

type Told = Pick<Text, 'vi' | 'en' | 'also'>;

/**
 * A text in a language. Where it is not given in that language, it is told in the fallback language
 * of its registration: English, or Vietnamese.
 *
 * @example
 * textIn({ vi: 'Xã', en: 'Commune', also: { fr: 'Commune' } }, 'fr'); // 'Commune'
 */
export function textIn(text: Told, language: Language): string;
export function textIn(text: Told | undefined, language: Language): string | undefined;
export function textIn(text: Told | undefined, language: Language): string | undefined {
  return text?.also?.[language.toLowerCase()] ?? text?.[builtInOf(language)];
}
