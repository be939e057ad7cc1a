import type { Recognition, RecognitionLevel, Source } from '@thidua/core';
import * as sources from './sources.js';

interface Round {
  standardYear: number;
  level: RecognitionLevel;
  codes: string[];
  reportedOn?: string;
  source: Source;
}

const rounds: Round[] = [
  {
    standardYear: 2021,
    level: 'standard',
    codes: ['20669', '20794', '20977', '20980', '21007'],
    source: sources.newRuralNamed,
  },
  {
    standardYear: 2022,
    level: 'standard',
    codes: ['20659', '20815', '20842', '20851', '20872', '20896'],
    reportedOn: '2023-08-09',
    source: sources.newRural2023,
  },
  {
    standardYear: 2022,
    level: 'advanced',
    codes: ['20572', '20587', '20590', '20995', '21005'],
    source: sources.newRuralNamed,
  },
  {
    standardYear: 2023,
    level: 'standard',
    codes: ['20503', '20668', '20686', '20689'],
    reportedOn: '2024-07-08',
    source: sources.newRural2024,
  },
  {
    standardYear: 2023,
    level: 'advanced',
    codes: ['20620', '20884', '20984'],
    source: sources.newRuralNamed,
  },
  {
    standardYear: 2023,
    level: 'model',
    codes: ['20584'],
    source: sources.newRuralNamed,
  },
  {
    standardYear: 2024,
    level: 'standard',
    codes: ['20710', '20530', '20533', '20704', '20734', '20740'],
    source: sources.newRuralNamed,
  },
];

/**
 * Communes that are known by name to have met the new-rural standard, or its advanced or model
 * level, by the year whose standard it was. Recognition came months later, and its date is known
 * for two rounds only. The list is not complete: most communes of the series are not named anywhere
 * that was read. Codes are those of the standard year, in `communes`.
 */
export const newRuralCommunes: Recognition[] = rounds.flatMap(({ codes, ...round }) =>
  codes.map((code) => ({ code, ...round })),
);
