import type { Language } from '@thidua/core';
import { sourceText, type Provenance } from '../shared/provenance.js';
import { datedIn, words } from '../shared/words.js';

/** Source, date and status of a picture in words, as separate texts. */
export interface ProvenanceWords {
  /** The source, and the document that set the target if that is another one. */
  sources: string[];
  dated: string | undefined;
  status: string | undefined;
}

/** The line under an element, as text. */
export function provenanceWords(
  provenance: Provenance | undefined,
  locale: Language,
): ProvenanceWords {
  if (!provenance) return { sources: [], dated: undefined, status: undefined };
  const { source, basis, asOf, status } = provenance;
  const named = words(locale);
  return {
    sources: [
      source ? `${named.source}: ${sourceText(source, locale)}` : named.sourceUnknown,
      ...(basis ? [`${named.basis}: ${sourceText(basis, locale)}`] : []),
    ],
    dated: asOf && capitalised(datedIn(asOf, locale)),
    status: status && named.status[status],
  };
}

/** A separate line begins with a capital. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
