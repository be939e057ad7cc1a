import type { TestPage } from '@thidua/tooling/browsers';
import type { PNG } from 'pngjs';

/** Where an element is: its tag, and the frame around it if it stands in one. */
export interface Place {
  tag: string;
  frame?: string;
}

/** Waits until an element shows data, coming near it as a reader does. */
export const drawn = (page: TestPage, { tag, frame }: Place): Promise<unknown> =>
  page.waitFor(
    (name, frameName) => {
      const holder = frameName ? document.querySelector<HTMLIFrameElement>(frameName) : undefined;
      holder?.scrollIntoView();
      const element = (holder?.contentDocument ?? document).querySelector(name);
      if (!holder) element?.scrollIntoView();
      const root = element?.shadowRoot;
      // What a server rendered has its style beside it until the element takes over.
      return root?.querySelector('.base:not([aria-busy])') && !root.querySelector('style');
    },
    tag,
    frame ?? '',
  );

/**
 * What a reader sees in an element, by a selector inside it; spaces folded. It comes as one text:
 * lists are what the district site breaks in JSON.
 */
export async function textsIn(
  page: TestPage,
  { tag, frame }: Place,
  selector: string,
): Promise<string[]> {
  const texts = await page.evaluate(
    (name, frameName, inside) => {
      const holder = frameName ? document.querySelector<HTMLIFrameElement>(frameName) : undefined;
      const element = (holder?.contentDocument ?? document).querySelector(name);
      return [...(element?.shadowRoot?.querySelectorAll<HTMLElement>(inside) ?? [])]
        .map((each) => each.innerText.replace(/\s+/g, ' ').trim())
        .join('\n');
    },
    tag,
    frame ?? '',
    selector,
  );
  return texts.split('\n');
}

/** The drawn width of the bar as a share of its track, and the height of the element, in px. */
export const sizesOf = (page: TestPage, { tag }: Place): Promise<{ bar: number; height: number }> =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const widthOf = (selector: string): number =>
      root?.querySelector(selector)?.getBoundingClientRect().width ?? 0;
    return {
      bar: widthOf('.bar') / widthOf('.rail'),
      height: root?.querySelector('.base')?.getBoundingClientRect().height ?? 0,
    };
  }, tag);

/**
 * Gives an element a width, a font and a theme that are the same on every page, in the corner of
 * what is seen. Everything else stays what the page makes of it.
 */
const stage = (page: TestPage, { tag, frame }: Place, css = ''): Promise<number> =>
  page.evaluate(
    async (name, frameName, more) => {
      const corner =
        'position: fixed; top: 0; left: 0; margin: 0; z-index: 9999; width: 600px; ' +
        // Behind round corners stands whatever the page has there.
        'background: #fff; font-family: "DejaVu Sans", Arial;';
      const put = (element: HTMLElement, styles: string): void => {
        for (const [property, value] of styles
          .split(';')
          .map((line) => line.split(':').map((part) => part.trim()))) {
          if (property && value) element.style.setProperty(property, value, 'important');
        }
      };
      const holder = frameName ? document.querySelector<HTMLIFrameElement>(frameName) : undefined;
      if (holder) put(holder, `${corner} height: 900px; border: 0`);
      const element = (holder?.contentDocument ?? document).querySelector<HTMLElement>(name);
      if (!element) throw new Error(`There is no ${name}`);
      element.setAttribute('theme', 'light');
      if (name === 'thidua-countdown') element.setAttribute('as-of', '2023-06-01');
      put(element, corner + more);
      await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      // Between two pixels of the scroll, letters would be drawn otherwise.
      scrollTo(0, 0);
      // A frame after the change, so that it has been painted.
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      return element.offsetHeight;
    },
    tag,
    frame ?? '',
    css,
  );

/** A picture of an element on the stage. */
export async function pictureOf(page: TestPage, place: Place, css = ''): Promise<PNG> {
  const height = await stage(page, place, css);
  return page.screenshot({ clip: { x: 0, y: 0, width: 600, height } });
}
