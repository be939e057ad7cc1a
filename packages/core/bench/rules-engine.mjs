/** The scheme of achievements as rules of json-rules-engine 7, as its documentation has them written. */
import { Engine } from 'json-rules-engine';

/** One rule for each criterion: its target is met → an event with its points. */
export function rulesEngineOf({ criteria }) {
  const engine = new Engine();
  for (const { id, target, maxPoints } of criteria) {
    engine.addRule({
      conditions: { all: [{ fact: id, operator: 'greaterThanInclusive', value: target }] },
      event: { type: 'points', params: { points: maxPoints } },
    });
  }
  return engine;
}

/** What the engine is asked of each unit: its values by criterion. */
export const factsOf = (values, unit) =>
  Object.fromEntries(values.map((column, place) => [`c${place}`, column[unit]]));

/** The total of each unit. */
export async function totalsBy(engine, everyone) {
  const totals = [];
  for (const facts of everyone) {
    const { events } = await engine.run(facts);
    totals.push(events.reduce((sum, { params }) => sum + params.points, 0));
  }
  return totals;
}
