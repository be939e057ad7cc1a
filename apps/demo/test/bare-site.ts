import type { Site } from '../src/layout/site.js';

/** A site of which nothing has been built, for tests of what pages say. */
export const bareSite: Omit<Site, 'origin'> = {
  ...{
    version: '',
    styles: [],
    fonts: [],
    scripts: {},
    framed: { style: '', script: '', bytes: 0 },
  },
  weigh: () => 0,
  publication: {
    ...{ loader: '', frameScript: '', framedScript: '', scoreboard: '', archivedScoreboard: '' },
    ...{ archivedIntegrity: '', elements: {}, pinned: { src: '', integrity: '' }, bytes: {} },
  },
};
