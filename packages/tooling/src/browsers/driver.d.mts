/** What the tests run in. */
export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/** Keys that a test presses; text is typed. */
export type KeyName =
  | 'Enter'
  | 'Space'
  | 'Tab'
  | 'Escape'
  | 'Delete'
  | 'Home'
  | 'End'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight';

/** Size of what is seen of a page, in CSS pixels; one of them is one pixel of a picture. */
export interface ViewportSize {
  width: number;
  height: number;
}

/** A part of what is seen, in CSS pixels from its top left corner. */
export interface Clip extends ViewportSize {
  x: number;
  y: number;
}

/** What each browser brings of its own; `TestPage` is made of it. */
export interface DrivenPage {
  goto: (url: string) => Promise<unknown>;
  /** Goes back in the history; some wait for the page there. */
  back: () => Promise<unknown>;
  /** Calls a function, given as source, in the page; waits for it if it is asynchronous. */
  evaluate: (source: string, parameters: readonly unknown[]) => Promise<unknown>;
  /** What is seen, as PNG. */
  picture: () => Promise<Uint8Array>;
  click: (x: number, y: number) => Promise<unknown>;
  press: (key: KeyName) => Promise<unknown>;
  type: (text: string) => Promise<unknown>;
  /** What the browser itself told of the page so far. */
  complaints: readonly string[];
  close: () => Promise<unknown>;
}

/** A running browser. */
export interface DrivenBrowser {
  version: string;
  /** Opens a page without storage, and but in WebKit with an empty cache. */
  open: (size: ViewportSize) => Promise<DrivenPage>;
  close: () => Promise<unknown>;
}

/** How one kind of browser is found and started. */
export interface Driver {
  name: BrowserName;
  /** What must be there for it, such as `firefox-esr`: names of Debian's packages. */
  debianPackages: readonly string[];
  /** @returns what is missing, in words; undefined if all is there */
  missing: () => string | undefined;
  start: () => Promise<DrivenBrowser>;
}
