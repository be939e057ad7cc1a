import { builderAddress, viewAddress } from '../embed/addresses.js';
import { choiceFrom, idAttribute, type View } from '../embed/view.js';
import { copyText } from './copy.js';
import type { Noun } from '../embed/nouns.js';

/** Properties of elements by the names of attributes. */
const properties = {
  bloc: 'bloc',
  limit: 'limit',
  by: 'by',
  award: 'award',
  area: 'area',
  index: 'index',
  locality: 'locality',
  highlight: 'highlight',
  sort: 'sort',
  'as-of': 'asOf',
  theme: 'theme',
};

/**
 * What an element shows now: what its attributes said, and what a reader did since.
 *
 * @param whole id of what it shows where no attribute names it
 */
function viewOf(noun: Noun, element: HTMLElement, whole: string): View {
  const parameters = new URLSearchParams();
  for (const [name, property] of Object.entries(properties)) {
    const value: unknown = Reflect.get(element, property);
    if (typeof value === 'string' || typeof value === 'number') parameters.set(name, String(value));
  }
  const attribute = idAttribute[noun];
  return {
    noun,
    id: (attribute === undefined ? whole : element.getAttribute(attribute)) ?? '',
    locale: element.lang.startsWith('en') ? 'en' : 'vi',
    choice: choiceFrom(noun, parameters),
  };
}

/** Where links below an element lead, by their `data-to`. */
const leads = { view: viewAddress, builder: builderAddress };

const translated = (view: View): string =>
  viewAddress({ ...view, locale: view.locale === 'vi' ? 'en' : 'vi' });

/**
 * Lets a reader copy or follow the address of the very view that an element shows.
 *
 * @param actions what stands below the element
 * @param translation the link to the view in the other language, where the view is the whole page
 */
export function startSharing(actions: HTMLElement, translation?: HTMLAnchorElement): void {
  const noun = actions.dataset['noun'] as Noun;
  const { id = '' } = actions.dataset;
  const element = document.querySelector<HTMLElement>(`thidua-${noun}`);
  const button = actions.querySelector('button');
  const status = actions.querySelector('[role=status]');
  if (!element || !button || !status) throw new Error('The actions below a view are not whole');

  const keep = (link: HTMLAnchorElement, lead: (view: View) => string): void => {
    const follow = (): void => {
      link.href = lead(viewOf(noun, element, id));
    };
    // Before it is followed, opened elsewhere, or copied.
    for (const type of ['pointerdown', 'focus', 'click']) link.addEventListener(type, follow);
    follow();
  };
  for (const link of actions.querySelectorAll('a')) {
    keep(link, leads[link.dataset['to'] as keyof typeof leads]);
  }
  if (translation) keep(translation, translated);
  button.hidden = false;
  button.addEventListener('click', () => {
    const link = new URL(viewAddress(viewOf(noun, element, id)), location.href).href;
    const { done = '', failed = '' } = button.dataset;
    void copyText(link, status, { done, failed: `${failed} ${link}` });
  });
}
