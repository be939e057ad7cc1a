// Types of the tags in JSX, for React 19 or later: import type {} from '@thidua/widgets/react'.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Events, Given } from './elements.js';

type Listeners<Of> = { [Name in keyof Of & string as `on${Name}`]?: (event: Of[Name]) => void };

type Tags = {
  [Tag in keyof Elements]: Given[Tag] &
    Listeners<Events[Tag]> &
    Omit<DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]>, keyof Given[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
