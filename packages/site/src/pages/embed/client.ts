import type { Scoreboard } from '@thidua/core';
import { wholeAddress } from '../../embed/addresses.js';
import { costOf, type FramedBytes } from '../../embed/cost.js';
import { policyFor } from '../../embed/policy.js';
import type { Publication } from '../../embed/publication.js';
import { snippetOf } from '../../embed/snippets.js';
import { choicesIn, choose, parametersOf, type Choices } from './choices.js';
import { preview } from './preview.js';
import { copyText } from '../../client/copy.js';
import { defineElement } from '../../client/define-element.js';
import { find } from '../../client/find.js';
import { whenShown } from '../../client/when-shown.js';

const page = find('embed', HTMLElement);
const form = find('builder', HTMLFormElement);
const stage = find('stage', HTMLElement);
const field = find('embed-snippet', HTMLTextAreaElement);
const copy = find('embed-copy', HTMLButtonElement);
const status = find('embed-status', HTMLElement);
const cost = find('embed-cost', HTMLElement);
const policy = find('embed-policy', HTMLElement);
const policyLead = find('embed-policy-lead', HTMLElement);
const language = document.querySelector<HTMLAnchorElement>('#language');

const locale = page.dataset['locale'] ?? 'vi';
const publication = JSON.parse(page.dataset['publication'] ?? '') as Publication;
const framedBytes = JSON.parse(page.dataset['framedBytes'] ?? '') as FramedBytes;
const { origin } = location;
const needed = policyLead.textContent;

/** The renderer is large, and everything else of the page can be there before it. */
const rendering = import('../../embed/contents.js');
let loading: Promise<Scoreboard> | undefined;

async function load(): Promise<Scoreboard> {
  const answer = await fetch(publication.scoreboard);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return (await answer.json()) as Scoreboard;
}

/** What failed is asked for again at the next choice. */
function loaded(): Promise<Scoreboard> {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined;
    throw new Error(field.dataset['notLoaded'], { cause });
  });
  return loading;
}

const size = (bytes: number): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1000)} kB`;

/**
 * The height that a frame needs without its script: what the frames of the preview were given, one
 * of which is as narrow as a phone where the width is the column's.
 */
function heightOfFrame(): number | undefined {
  const heights = [...stage.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight);
  const height = Math.max(0, ...heights);
  return height > 0 ? height : undefined;
}

function tell({ view, kind }: Choices, snippet: string): void {
  const { pasted, loaded } = costOf(kind, snippet, view, publication, framedBytes);
  const told = loaded ? cost.dataset['cost'] : cost.dataset['nothing'];
  cost.textContent =
    loaded === undefined
      ? ''
      : (told ?? '').replace('{pasted}', size(pasted)).replace('{loaded}', size(loaded));
  const lines = policyFor(kind, publication, origin);
  policy.textContent = lines.join('\n');
  policy.hidden = lines.length === 0;
  policyLead.textContent = lines.length ? needed : (policyLead.dataset['nothing'] ?? '');
}

async function update(): Promise<void> {
  const choices = choicesIn(form);
  const { view, kind, width } = choices;
  const parameters = parametersOf(choices);
  history.replaceState(history.state, '', `?${parameters}`);
  if (language) language.search = parameters;
  status.textContent = '';
  try {
    const [{ contentsOf }, scoreboard] = await Promise.all([rendering, loaded()]);
    const contents = contentsOf(view, scoreboard, origin + wholeAddress(view));
    // Something else was chosen while this was made.
    if (parametersOf(choicesIn(form)) !== parameters) return;
    void defineElement(view.noun);
    preview(stage, choices, contents, publication.scoreboard);
    const height = heightOfFrame();
    const frame = height === undefined ? undefined : { width, height };
    const snippet = snippetOf(kind, { view, contents, publication, origin, frame });
    field.value = snippet;
    copy.disabled = false;
    tell(choices, snippet);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    field.value = (field.dataset['failed'] ?? '').replace('{reason}', reason);
    cost.textContent = '';
    stage.replaceChildren();
    copy.disabled = true;
  }
}

/** What the address says stands in the form; the preview and the snippet follow. */
function agree(): void {
  choose(form, new URLSearchParams(location.search));
  void update();
}
form.addEventListener('input', () => void update());
form.addEventListener('submit', (event) => event.preventDefault());
// Frames say their heights some time after they were drawn, and are given them first.
addEventListener('message', () => {
  requestAnimationFrame(() => {
    if (stage.querySelector('iframe')) void update();
  });
});
field.addEventListener('focus', () => field.select());
copy.addEventListener('click', async () => {
  const { done = '', failed = '' } = copy.dataset;
  if (!(await copyText(field.value, status, { done, failed }))) field.select();
});
agree();
whenShown(agree);
