/** The part of the custom elements manifest that the pages print. */
export interface Manifest {
  modules: { declarations?: ElementDeclaration[] }[];
}

/** Something that an element offers. */
export interface Offer {
  name?: string;
  description?: string;
  type?: { text: string };
}

/** What an element says of itself. */
export interface ElementDeclaration {
  tagName?: string;
  attributes?: Offer[];
  events?: Offer[];
  cssParts?: Offer[];
  cssProperties?: Offer[];
}

/** The declaration of a tag. */
export function declarationOf(
  manifest: Manifest | undefined,
  tag: string,
): ElementDeclaration | undefined {
  return manifest?.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
}
