import * as z from 'zod/mini';
import { citedDocumentSchema } from './cited-document.js';
import { commemorationSchema } from './commemoration.js';
import { civilDateSchema } from '../value/date.js';
import { directiveItemSchema } from './directive-item.js';
import { directiveTargetSchema } from './directive-target.js';
import { dutySchema } from './duty.js';
import { emulationContentSchema } from './emulation-content.js';
import { indexDefinitionSchema } from './index-definition.js';
import { informationSystemSchema } from './information-system.js';
import { movementSchema } from './movement.js';
import { organisationSchema } from '../register/organisation.js';
import { partnerSchema } from './partner.js';
import { periodSchema } from './period.js';
import { recipientSchema } from './recipient.js';
import { relationSchema } from './relation.js';
import { sourceSchema } from '../value/source.js';
import { stepSchema } from './step.js';
import { taskSchema } from './task.js';
import { locales, textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';
import { wordsSchema } from '../value/words.js';

export const directiveSectionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
});

export const directiveSchema = z.strictObject({
  id: idSchema,
  /** The language in which it was issued. The other language of every text is a translation. */
  original: z.enum(locales),
  /** Says whose translation it is: print it beside translated texts. */
  translation: textSchema,
  /** The year that it is for. */
  year: z.int(),
  /** Number, place and day of issue; null where the text that was read does not hold them. */
  number: z.nullable(wordsSchema),
  place: z.nullable(textSchema),
  issuedOn: z.nullable(civilDateSchema),
  source: sourceSchema,
  sections: z.array(directiveSectionSchema),
  /** `text` is the subject; `kind` what the document calls itself. */
  heading: z.extend(directiveItemSchema, { kind: textSchema }),
  issuer: directiveItemSchema,
  /** The name stands as it was signed. */
  signature: z.extend(directiveItemSchema, { position: textSchema, name: z.string() }),
  filing: directiveItemSchema,
  context: z.extend(directiveItemSchema, { term: periodSchema, plan: periodSchema }),
  structure: directiveItemSchema,
  contents: z.array(emulationContentSchema),
  targets: z.array(directiveTargetSchema),
  movements: z.array(movementSchema),
  documents: z.array(citedDocumentSchema),
  indices: z.array(indexDefinitionSchema),
  systems: z.array(informationSystemSchema),
  partners: z.array(partnerSchema),
  anniversaries: z.array(commemorationSchema),
  tasks: z.array(taskSchema),
  organisations: z.array(organisationSchema),
  duties: z.array(dutySchema),
  steps: z.array(stepSchema),
  /** The list of recipients as a whole. */
  distribution: directiveItemSchema,
  recipients: z.array(recipientSchema),
  participants: z.extend(directiveItemSchema, {
    kinds: z.array(z.strictObject({ id: idSchema, name: textSchema })),
  }),
  relations: z.array(relationSchema),
});

/** A numbered part of a directive, or a named one such as its list of recipients. */
export type DirectiveSection = z.infer<typeof directiveSectionSchema>;

/**
 * A directive (`chỉ thị`) that launches a movement: everything that it says, item by item. It holds
 * no scoring: points, weights and grades come from a scheme with its own source.
 */
export type Directive = z.infer<typeof directiveSchema>;
