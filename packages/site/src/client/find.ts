/** The element of an id. The page and its script are written together: a missing one is a mistake. */
export function find<Found extends Element>(id: string, kind: new () => Found): Found {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
  return found;
}
