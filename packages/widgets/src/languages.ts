// What adds a language to the elements: its messages, and what is needed to write them.
import {
  coreTables,
  messagesIn as messagesOfTables,
  registerLanguage as register,
  type Language,
  type LanguageDefinition,
  type CoreMessages,
  type MessagesOf,
} from '@thidua/core';
import { elementTables } from './shared/message-tables.js';

export { knownLanguages, pluralForm, type PluralForms } from '@thidua/core';

/** All messages of the elements in one language, by the name of their table. */
export type Messages = CoreMessages & MessagesOf<typeof elementTables>;

/** A language for the elements. Write `satisfies Messages` behind messages that must be complete. */
export type ElementLanguage = LanguageDefinition<Messages>;

/**
 * Adds a language to the elements of a page, or of a server: wherever `lang` names it, they tell
 * its messages. What is absent is told in the fallback language. Elements that are shown already are
 * drawn again.
 *
 * @param tag as BCP 47 has it: `lo`, `pt-BR`; neither `vi` nor `en`
 * @throws MisuseError `not-a-language`
 * @example
 * registerLanguage('fr', { messages: { leaderboard: { rank: 'Rang' } } });
 */
export const registerLanguage: (tag: string, language: ElementLanguage) => void = register;

/** All messages in a language: those of `en` are where a translation begins. */
export const messagesIn = (language: Language): Messages => ({
  ...messagesOfTables(coreTables, language),
  ...messagesOfTables(elementTables, language),
});
