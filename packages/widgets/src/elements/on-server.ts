import type { Locale, Scoreboard } from '@thidua/core';
import type { PictureContent } from '../picture/picture-content.js';
import type { StaticContent, StaticQuestion } from '../server/static-content.js';
import type { Problem } from '../shared/error-event.js';
import type { ThiduaElement } from '../shared/thidua-element.js';

/** Parts of a scoreboard that are lists of things with an id. */
type IdentifiedList = 'targets' | 'boards' | 'milestones' | 'blocs' | 'areas';

/** Parts of a scoreboard that are lists. */
type ListOf = IdentifiedList | 'movements' | 'steps' | 'awards' | 'indices';

/** An attribute that names something of the scoreboard. */
export interface NamingAttribute {
  list: IdentifiedList;
  /** Code of the problem that it does not exist. */
  code: string;
  /** What it names, in words. */
  called: Record<Locale, string>;
}

/** An element on a server: what its HTML and its picture are made from. */
export interface ElementOnServer<Element extends ThiduaElement> {
  /** The class that is rendered, which may be one without controls. */
  elementClass: (new () => Element) & typeof ThiduaElement;
  /** As plain HTML. */
  plain: (question: StaticQuestion<Element>) => StaticContent | Problem;
  /** As a picture for sharing. */
  picture: (question: StaticQuestion<Element>) => PictureContent | Problem;
  /** What it shows of a scoreboard; one of the lists is enough. */
  shows: (keyof Scoreboard & ListOf) | readonly (keyof Scoreboard & ListOf)[];
  /** Attributes that suffice without a scoreboard. */
  standsAloneWith: readonly string[];
  /** The message if the scoreboard has none of it. */
  hasNone: Record<Locale, string>;
  /** Attributes that name something, checked before anything is drawn. */
  naming: Readonly<Record<string, NamingAttribute>>;
  /** Attributes that are written unless others are given. */
  written?: Readonly<Record<string, string | number>>;
  /** Stops what would tick. @param now in milliseconds since 1970 UTC */
  stopAt?: (element: Element, now: number) => void;
}
