import { describe, expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import { formatAmount } from './unit.js';
import { registerLanguage } from './languages.js';
import { formatDate } from './date.js';
import { formatMissing } from './missing.js';
import { textIn } from './text.js';

describe('registerLanguage', () => {
  it('knows a language by its tag in any case', () => {
    registerLanguage('oc-FR', { messages: { missing: { 'no-data': 'pas cap de donadas' } } });
    const name = { vi: 'Xã', en: 'Commune', also: { 'oc-fr': 'Comuna' } };
    const unit = {
      vi: 'xã',
      en: 'communes',
      forms: { 'oc-fr': { one: 'comuna', other: 'comunas' } },
    };
    for (const tag of ['oc-FR', 'oc-fr', 'OC-FR']) {
      expect(formatMissing('no-data', tag)).toBe('pas cap de donadas');
      expect(textIn(name, tag)).toBe('Comuna');
      expect(formatAmount('7', unit, tag)).toBe('7 comunas');
    }
  });

  it.each(['lo-12', 'pt-br-sp', 'vi', 'en', ''])('refuses the tag “%s”', (tag) => {
    expect(misuseOf(() => registerLanguage(tag, { messages: {} }))).toBe('not-a-language');
  });

  it('refuses a fallback that is not of the SDK', () => {
    const definition = { messages: {}, fallback: 'th' } as unknown as { messages: object };
    expect(misuseOf(() => registerLanguage('lo', definition))).toBe('not-a-language');
  });

  it('has the years of the documents and their digits, whatever a language usually has', () => {
    for (const tag of ['th', 'fa', 'ar-eg']) {
      registerLanguage(tag, { messages: {} });
      expect(formatDate('2023-06-11', tag)).toMatch(/11.*2023|2023.*11/);
    }
  });
});
