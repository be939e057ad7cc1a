import '@thidua/widgets/define';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, inside, mount, textOf } from '../../test/support/mount.js';

afterEach(clear);

const frame = (): Document => {
  const element = document.createElement('iframe');
  document.body.append(element);
  return element.contentDocument as Document;
};
const padding = (host: Element): string => getComputedStyle(inside(host, '.base')).paddingLeft;

describe('an element in another document', () => {
  it('keeps its styles when it is moved into a frame, and back', async () => {
    const element = await mount('thidua-progress', { value: '42', target: '100' });
    expect(padding(element)).toBe('16px');
    const other = frame();
    other.body.append(element);
    await element.updateComplete;
    expect(padding(element)).toBe('16px');
    document.body.append(element);
    expect(padding(element)).toBe('16px');
  });

  it('has its styles when it is made here and first shown there', async () => {
    const element = document.createElement('thidua-countdown');
    element.setAttribute('date', '2023-06-11');
    frame().body.append(element);
    await element.updateComplete;
    expect(padding(element)).toBe('16px');
    expect(textOf(element)).toContain('11/6/2023');
  });

  it('says nothing and breaks nothing in a document that nobody sees', async () => {
    const element = document.createElement('thidua-progress');
    element.setAttribute('value', '1');
    element.setAttribute('target', '2');
    document.implementation.createHTMLDocument('').body.append(element);
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(padding(element)).toBe('16px');
    expect(textOf(element)).toContain('50%');
  });
});
