/** How BCP 47 names a language, in small letters; `vi` and `en` are those of the SDK. */
export const languageTag = /^(?!(?:vi|en)$)[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;
