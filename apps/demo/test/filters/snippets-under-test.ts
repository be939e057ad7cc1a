import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scoreboard2023 } from '@thidua/quang-nam';
import { publish } from '../../publish/publication.mjs';
import { wholeAddress } from '../../src/embed/addresses.js';
import { contentsOf } from '../../src/embed/contents.js';
import type { Publication } from '../../src/embed/publication.js';
import { snippetOf, type SnippetKind } from '../../src/embed/snippets.js';
import type { View } from '../../src/embed/view.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const widgets = here('../../../../packages/widgets');

/** What is pasted, and what only its figures say. */
export const viewsUnderTest: readonly { view: View; title: string; figure: string }[] = [
  {
    view: { noun: 'progress', id: 'new-rural-communes', locale: 'vi', choice: {} },
    ...{ title: 'Xã đạt chuẩn nông thôn mới', figure: 'trên 130 xã' },
  },
  {
    view: { noun: 'leaderboard', id: 'dti-2023', locale: 'vi', choice: { limit: '5' } },
    ...{ title: 'Xếp hạng chuyển đổi số (DTI) cấp huyện năm 2023', figure: '93,16%' },
  },
  {
    view: { noun: 'countdown', id: 'emulation-appeal', locale: 'vi', choice: {} },
    ...{ title: 'Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc', figure: 'ái quốc' },
  },
];

let publication: Publication | undefined;

/** What the build published; asked for when something is built. */
function published(): Publication {
  const { version } = JSON.parse(readFileSync(`${widgets}/package.json`, 'utf8')) as {
    version: string;
  };
  const scoreboard = readFileSync(here('../../dist/data/scoreboard-2023.json'));
  return publish({ embed: `${widgets}/dist/embed`, version, scoreboard }).publication;
}

/** The snippet as the builder writes it, for the built site at an origin. */
export function snippetUnderTest(kind: SnippetKind, view: View, origin: string): string {
  publication ??= published();
  const contents = contentsOf(view, scoreboard2023, origin + wholeAddress(view));
  return snippetOf(kind, { view, contents, publication, origin });
}
