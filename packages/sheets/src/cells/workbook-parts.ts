import { decodeAs } from './text-decoder.js';
import { unzipPart } from './unzip-part.js';
import type { ZipPart } from './zip-directory.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  name: string;
  isHidden: boolean;
  /** Its part; absent where it is no table, such as a chart. */
  part?: ZipPart;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return (found?.[1] ?? found?.[2] ?? '').replace(
    /&(?:#(x?)([0-9a-f]+)|(\w+));/gi,
    (all, hex, number, word) => {
      if (typeof word === 'string')
        return Object.hasOwn(entities, word) ? (entities[word] as string) : all;
      const code = Number.parseInt(String(number), hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : String(all);
    },
  );
}

const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

/** The path of a part that another one refers to. */
function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.filter((part) => part !== '').join('/');
}

/** The sheets of a workbook in their order, hidden ones too; undefined where it is none. */
export function listedSheets(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
): ListedSheet[] | undefined {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const textOf = (name: string): string | undefined => {
    const part = byName.get(name);
    const unpacked = part && unzipPart(bytes, part);
    return unpacked && decodeAs('utf-8', unpacked);
  };
  const root = tagsOf(textOf('_rels/.rels') ?? '', 'Relationship').find((tag) =>
    attribute(tag, 'Type').endsWith('/officeDocument'),
  );
  const path = resolved('', attribute(root ?? '', 'Target') || 'xl/workbook.xml');
  const folder = path.split('/').slice(0, -1).join('/');
  const file = path.split('/').at(-1) ?? '';
  const workbook = textOf(path);
  if (workbook === undefined || !/<(?:\w+:)?workbook[\s>]/.test(workbook)) return undefined;
  const targets = new Map(
    tagsOf(textOf(`${folder}/_rels/${file}.rels`) ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Type').endsWith('/worksheet')
        ? byName.get(resolved(folder, attribute(tag, 'Target')))
        : undefined,
    ]),
  );
  return tagsOf(workbook, 'sheet').map((tag) => {
    const part = targets.get(attribute(tag, '(?:\\w+:)?id'));
    return {
      name: attribute(tag, 'name'),
      isHidden: /hidden/i.test(attribute(tag, 'state')),
      ...(part && { part }),
    };
  });
}
