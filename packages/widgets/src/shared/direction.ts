import { directionOf, type Language } from '@thidua/core';
import { nothing } from 'lit';

/** The attribute `dir` of what is in a language; none where it is that of most. */
export const dirOf = (language: Language): 'rtl' | typeof nothing =>
  directionOf(language) === 'rtl' ? 'rtl' : nothing;
