import type { Directive } from '@thidua/core';
import { commemorations } from './commemorations.js';
import { contents } from './contents.js';
import { documents } from './documents.js';
import { duties } from './duties.js';
import { context, filing, heading, issuer, signature, structure } from './identity.js';
import { indices } from './indices.js';
import { movements } from './movements.js';
import { organisations } from './organisations.js';
import { participants } from './participants.js';
import { partners } from './partners.js';
import { distribution, recipients } from './recipients.js';
import { relations } from './relations.js';
import { sections } from './sections.js';
import { directiveSource } from './source.js';
import { steps } from './steps.js';
import { systems } from './systems.js';
import { targets } from './targets.js';
import { tasks } from './tasks.js';

/**
 * The directive that launched the emulation movement of 2023 in Quảng Nam, item by item. Each item
 * has its `ref` in the inventory (`S-001` to `S-188`; parts of one row as `S-006.1`) and its
 * section. It was issued in Vietnamese: the English texts are this project’s translation. Scanning
 * errors that are certain are mended; doubtful wordings stand as written, with a note.
 *
 * @example
 * directive2023.targets.find(({ ref }) => ref === 'S-011')?.value; // 130
 */
export const directive2023: Directive = {
  id: 'quang-nam-2023',
  original: 'vi',
  translation: {
    vi: 'Bản tiếng Anh do dự án này dịch, không phải bản chính thức.',
    en: 'Unofficial translation by this project; the directive was issued in Vietnamese.',
  },
  year: 2023,
  number: null,
  place: null,
  issuedOn: null,
  source: directiveSource,
  sections,
  heading,
  issuer,
  signature,
  filing,
  context,
  structure,
  contents,
  targets,
  movements,
  documents,
  indices,
  systems,
  partners,
  anniversaries: commemorations,
  tasks,
  organisations,
  duties,
  steps,
  distribution,
  recipients,
  participants,
  relations,
};
