// Types of the tags in templates, for Vue 3: import type {} from '@thidua/widgets/vue'.
import type { HTMLAttributes } from 'vue';
import type { Elements, Events, Given } from './elements.js';

/** Vue knows `as-of` as `asOf`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type Props<Of> = { [Name in keyof Of & string as Camel<Name>]?: Of[Name] };
type Listeners<Of> = {
  [Name in keyof Of & string as `on${Capitalize<Camel<Name>>}`]?: (event: Of[Name]) => void;
};

type Tags = {
  [Tag in keyof Elements]: new () => {
    $props: Props<Given[Tag]> & Listeners<Events[Tag]> & Omit<HTMLAttributes, keyof Given[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
