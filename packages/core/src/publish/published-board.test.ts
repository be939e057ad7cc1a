import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseScoreboard } from '../parse/scoreboard.js';
import { rankIntervals } from '../sensitivity/rank-intervals.js';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { exampleDefinition } from '../testing/example.js';
import { publish } from './publish.js';
import { scoredBoards } from './scored-boards.js';

const { asOf, source } = exampleDefinition;
const label = { vi: 'Điểm', en: 'Score' };

it('whatever a scheme scores, its boards are read back without an issue', () => {
  fc.assert(
    fc.property(arbitraryQuestion(), (question) => {
      const scoring = score(question);
      const intervals = rankIntervals(scoring, { share: 0.2, runs: 20, seed: 1 });
      const localities = question.localities.map(({ parent: _, ...locality }) => locality);
      const scoreboard = publish({
        ...exampleDefinition,
        targets: [],
        awards: [],
        proposals: [],
        localities,
        blocs: ['a', 'b'].map((id) => ({
          id,
          name: label,
          source,
          members: localities.flatMap(({ bloc, code }) => (bloc === id ? [code] : [])),
        })),
        boards: scoredBoards(scoring, {
          ...{ id: 'board', title: label, asOf, source, scoreTitle: label, intervals },
          blocs: ['a', 'b'].map((id) => ({ id, name: label })),
        }),
      });
      const parsed = parseScoreboard(JSON.parse(JSON.stringify(scoreboard)), 'en');
      expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
