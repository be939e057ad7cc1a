import { localities, scoreboard2023 } from '@thidua/quang-nam';
import { everythingShown, viewRoute } from '@thidua/site/parts';
import { readDocs } from '../read-docs.mjs';
import { docRoute, localityRoute, routes } from '../src/routes.js';

/** The address of every page of the site, in both languages. */
export const everyPath = [
  ...Object.values(routes),
  ...readDocs().map(docRoute),
  ...localities.map(localityRoute),
  ...everythingShown(scoreboard2023).map(viewRoute),
].flatMap(({ vi, en }) => [vi, en]);
