import { noChange, svg, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { percent } from '../../shared/percent.js';
import type { ProgressMark } from './progress.view.js';

const namespace = 'http://www.w3.org/2000/svg';

/** A mark on the bar, set off from what is beside it. */
function markTemplate({ kind, at }: ProgressMark): TemplateResult {
  const x = percent(at);
  return svg`<line class="halo" x1=${x} x2=${x} y2="100%"/><line part="${kind}-mark" class=${kind} x1=${x} x2=${x} y2="100%"/>`;
}

function lineOf(className: string, x: string): SVGElement {
  const line = document.createElementNS(namespace, 'line');
  const attributes = { class: className, x1: x, x2: x, y2: '100%' };
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
  return line;
}

class Marks extends Directive {
  #lines: SVGElement[] = [];
  #drawn = '';

  /** On a server. */
  render(marks: readonly ProgressMark[]): unknown {
    return marks.map(markTemplate);
  }

  override update({ parentNode, endNode }: ChildPart, [marks]: [readonly ProgressMark[]]): unknown {
    const drawn = marks.map(({ kind, at }) => kind + percent(at)).join();
    if (drawn === this.#drawn) return noChange;
    this.#drawn = drawn;
    for (const line of this.#lines) line.remove();
    this.#lines = marks.flatMap(({ kind, at }) => {
      const line = lineOf(kind, percent(at));
      line.setAttribute('part', `${kind}-mark`);
      return [lineOf('halo', percent(at)), line];
    });
    for (const line of this.#lines) parentNode.insertBefore(line, endNode);
    return noChange;
  }
}

/** Marks on the bar, built by hand like list items. */
export const marks = directive(Marks);
