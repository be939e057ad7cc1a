// Types of the tags in JSX, for Preact: import type {} from '@thidua/widgets/preact'.
import type { HTMLAttributes } from 'preact';
import type { Elements, Events, Given } from './elements.js';

type Listeners<Of> = { [Name in keyof Of & string as `on${Name}`]?: (event: Of[Name]) => void };

type Tags = {
  [Tag in keyof Elements]: Given[Tag] &
    Listeners<Events[Tag]> &
    Omit<HTMLAttributes<Elements[Tag]>, keyof Given[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
