import { filled, quoted, written, type SnippetAttributes } from './snippet.js';

/** Writes an element for a project that uses a framework. */
type Writer = (noun: string, attributes: SnippetAttributes, content: string) => string;

/** How the templates of a framework differ from HTML. */
interface Differences {
  indent: string;
  /** Signs with a meaning of their own, which are then written as entities. */
  signs?: RegExp;
  /** Content, where entities would not be enough. */
  text?: (text: string) => string;
}

/** The tag over several lines, as a template of a framework has it. */
function tagIn(
  { indent, signs, text = quoted }: Differences,
  ...[noun, attributes, content]: Parameters<Writer>
): string {
  const safe = (html: string): string =>
    signs ? html.replace(signs, (sign) => `&#${String(sign.codePointAt(0))};`) : html;
  return [
    `<thidua-${noun}`,
    ...written(attributes).map((attribute) => `  ${safe(attribute)}`),
    '>',
    `  <p>${safe(text(filled(content, attributes)))}</p>`,
    `</thidua-${noun}>`,
  ]
    .map((line) => indent + line)
    .join('\n');
}

/** Braces begin an expression there; entities stay as they are written. */
const textOfJsx = (text: string): string =>
  /[{}<>&]/.test(text) ? `{${JSON.stringify(text)}}` : text;

const jsx =
  (types: string): Writer =>
  (noun, ...given) =>
    `import '@thidua/widgets/${noun}/define';
import type {} from '@thidua/widgets/${types}';

export const Board = () => (
${tagIn({ indent: '  ', text: textOfJsx }, noun, ...given)}
);`;

const vue: Writer = (noun, ...given) =>
  `<script setup lang="ts">
import '@thidua/widgets/${noun}/define';
import type {} from '@thidua/widgets/vue';
</script>

<template>
${tagIn({ indent: '  ', signs: /[{}]/g }, noun, ...given)}
</template>`;

const svelte: Writer = (noun, ...given) =>
  `<script lang="ts">
  import '@thidua/widgets/${noun}/define';
  import type {} from '@thidua/widgets/svelte';
</script>

${tagIn({ indent: '', signs: /[{}]/g }, noun, ...given)}`;

const angular: Writer = (noun, ...given) =>
  `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import '@thidua/widgets/${noun}/define';

@Component({
  selector: 'app-board',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${tagIn({ indent: '    ', signs: /[{}@\`\\$]/g }, noun, ...given)}
  \`,
})
export class Board {}`;

/** Frameworks by their names, in the order in which pages show them. */
export const frameworks: Readonly<Record<string, Writer>> = {
  'React, Next': (...given) => `'use client';\n\n${jsx('react')(...given)}`,
  Vue: vue,
  Svelte: svelte,
  Angular: angular,
  Solid: jsx('solid'),
  Preact: jsx('preact'),
};
