import type { FigureStatus, PartialDate, Source } from '@thidua/core';
import * as sources from './sources.js';

/** Units that left or filled the programme, under one date and source. */
export interface ProgrammeChange {
  /** Since when, or for when, it holds. */
  asOf: PartialDate;
  status: FigureStatus;
  /** Codes of the units. */
  codes: string[];
  source: Source;
}

/**
 * The six communes that left the new-rural programme on 1 March 2021, which is why the denominator
 * fell from 200 to 194: five of Điện Bàn, which became wards on 10 April 2023, and Bình Minh. Three
 * further communes were outside it in 2023; which, was not found.
 */
export const newRuralExits: ProgrammeChange = {
  asOf: '2021-03-01',
  status: 'published',
  codes: ['20560', '20561', '20562', '20593', '20596', '20812'],
  source: sources.newRuralExits,
};

/** The seven localities in which every commune met the standard. */
export const fullyNewRuralLocalities: ProgrammeChange = {
  asOf: '2024-06',
  status: 'published',
  codes: ['502', '503', '507', '508', '513', '517', '518'],
  source: sources.fullyNewRural,
};
