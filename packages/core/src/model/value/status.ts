import * as z from 'zod/mini';

export const dataStatusSchema = z.enum(['official', 'provisional', 'illustrative']);

export const figureStatusSchema = z.enum(['published', 'derived', 'inferred', 'unverified']);

/**
 * What kind of data a reader is looking at.
 * `official`: issued by the body in charge; `provisional`: real figures, not confirmed by it
 * or not final; `illustrative`: sample data, always labelled where it is shown.
 */
export type DataStatus = z.infer<typeof dataStatusSchema>;

/**
 * How a figure is known. `published`: read in the source; `derived`: computed from published
 * figures; `inferred`: concluded from incomplete evidence; `unverified`: no source seen. Only
 * published and derived figures are ever measured against a target.
 */
export type FigureStatus = z.infer<typeof figureStatusSchema>;
