import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scoreboard2023 } from '@thidua/quang-nam';
import {
  contentsOf,
  type Publication,
  type SnippetKind,
  snippetOf,
  type View,
  wholeAddress,
} from '@thidua/site/parts';
import { builtFiles } from '@thidua/site';
import { publish } from '@thidua/site/publication';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

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
  const { embed, version } = builtFiles();
  const scoreboard = readFileSync(here('../../dist/data/scoreboard-2023.json'));
  return publish({ embed, version, scoreboard, dataName: 'scoreboard-2023' }).publication;
}

/** The snippet as the builder writes it, for the built site at an origin. */
export function snippetUnderTest(kind: SnippetKind, view: View, origin: string): string {
  publication ??= published();
  const contents = contentsOf(view, scoreboard2023, origin + wholeAddress(view));
  return snippetOf(kind, { view, contents, publication, origin });
}
