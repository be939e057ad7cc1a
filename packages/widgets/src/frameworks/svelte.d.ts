// Types of the tags in components, for Svelte 5: import type {} from '@thidua/widgets/svelte'.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Events, Given } from './elements.js';

type Listeners<Of> = { [Name in keyof Of & string as `on${Name}`]?: (event: Of[Name]) => void };

type Tags = {
  [Tag in keyof Elements]: Given[Tag] &
    Listeners<Events[Tag]> &
    Omit<HTMLAttributes<Elements[Tag]>, keyof Given[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
