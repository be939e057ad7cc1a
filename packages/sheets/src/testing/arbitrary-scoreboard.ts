import { publish, score, scoredBoard, type Scoreboard, type Text } from '@thidua/core';
import { arbitraryQuestion } from 'core-testing/arbitrary-question.js';
import { exampleDefinition } from 'core-testing/example.js';
import type fc from 'fast-check';

const { asOf, source } = exampleDefinition;
const label: Text = { vi: 'Điểm', en: 'Score' };

/** What the engine publishes of any scheme and reports. */
export const arbitraryScoreboard: fc.Arbitrary<Scoreboard> = arbitraryQuestion().map((question) => {
  const scoring = score(question);
  const { groups, criteria } = question.scheme;
  const localities = question.localities.map(({ parent: _, ...locality }) => locality);
  return publish({
    ...exampleDefinition,
    ...{ targets: [], awards: [], proposals: [], localities },
    blocs: ['a', 'b'].map((id) => ({
      ...{ id, name: label, source },
      members: localities.flatMap(({ bloc, code }) => (bloc === id ? [code] : [])),
    })),
    boards: [
      scoredBoard(scoring, {
        ...{ id: 'board', title: label, asOf, source, scoreTitle: label },
        columns: [...groups, ...criteria.slice(0, 1)].map(({ id }) => id),
      }),
    ],
  });
});
