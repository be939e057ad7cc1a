import type { Scoreboard } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';

/** Breaks out of text, of attributes, of comments, and of what Lit itself leaves in its output. */
const attack = `"'><img src=x onerror="globalThis.attacked=1"></style></template><script>globalThis.attacked=1</script><!--lit-part--><?>&lt;b&gt;`;

/** A scoreboard whose every text is an attack and whose every link runs a script. */
export const hostileScoreboard = JSON.parse(
  JSON.stringify(scoreboard2023, (key, value: unknown) => {
    if (key === 'vi' || key === 'en' || key === 'reference') return `${String(value)} ${attack}`;
    return key === 'source' ? { ...(value as object), url: 'javascript:attacked=1' } : value;
  }),
) as Scoreboard;
