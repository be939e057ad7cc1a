import { Directive, directive, type AttributePart } from 'lit/directive.js';
import { nothing, type Part } from '@thidua/site/parts';

let typedInto: Element | undefined;

/** Draws while a field is being typed into and may hold an unfinished number. */
export function whileTyping(field: Element | undefined, draw: () => void): void {
  typedInto = field;
  draw();
  typedInto = undefined;
}

/** Once somebody has used a field, its attributes no longer control its value. */
class Held extends Directive {
  render(value: string | boolean) {
    if (typeof value === 'string') return value;
    return value ? '' : nothing;
  }

  override update({ element, name }: AttributePart, [value]: [string | boolean]) {
    const field = element as unknown as Record<string, unknown>;
    if (element !== typedInto && field[name] !== value) field[name] = value;
    return this.render(value);
  }
}

/**
 * The `value` of a field or the `selected` of an option: written as an attribute, and where a script
 * draws, held by the field as well.
 */
export const held = directive(Held) as (value: string | boolean) => Part;
