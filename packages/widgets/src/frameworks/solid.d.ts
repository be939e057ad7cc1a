// Types of the tags in JSX, for Solid: import type {} from '@thidua/widgets/solid'.
import type { JSX } from 'solid-js';
import type { Elements, Events, Given } from './elements.js';

type Listeners<Of> = { [Name in keyof Of & string as `on:${Name}`]?: (event: Of[Name]) => void };

type Tags = {
  [Tag in keyof Elements]: Given[Tag] &
    Listeners<Events[Tag]> &
    Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Given[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
