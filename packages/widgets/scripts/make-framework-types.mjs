// Writes, from the custom elements manifest and the built elements, what editors and compilers of
// frameworks read: dist/frameworks/elements.d.ts, which the types in src/frameworks/ are made of, and
// vscode.html-custom-data.json. The build runs it last.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import * as elements from '../dist/index.js';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const described = modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((each) => ({ ...each, path })),
);

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const isNumber = ({ attribute, type }) => attribute && type?.text.startsWith('number');

/** Attributes to write, and properties that have none; not what an element says of itself. */
function givenTo({ members }) {
  return members
    .filter(({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly)
    .map((member) => ({ ...member, written: member.attribute ?? member.name }));
}

function interfaceOf(name, meaning, lineOf) {
  const tags = described.map((each) => [`  '${each.tagName}': ${lineOf(each)};`].flat().join('\n'));
  return `/** ${meaning} */\nexport interface ${name} {\n${tags.join('\n')}\n}\n`;
}

const given = (each) => {
  const lines = givenTo(each).map(({ name, written, description, ...member }) => {
    // Frameworks set texts as properties, too, and numbers are read from them as from attributes.
    const type = `${each.name}['${name}']${isNumber(member) ? ' | string' : ''}`;
    return `    /** ${oneLine(description)} */\n    '${written}'?: ${type} | undefined;`;
  });
  return `{\n${lines.join('\n')}\n  }`;
};
const events = ({ events: fired }) =>
  `{ ${fired.map(({ name, type }) => `'${name}': ${type.text}`).join('; ')} }`;

const eventNames = new Set(described.flatMap((each) => each.events.map(({ type }) => type.text)));
const imported = [...described.map(({ name }) => name), ...eventNames].sort();

cpSync('src/frameworks', 'dist/frameworks', { recursive: true });
writeFileSync('dist/frameworks/nothing.js', 'export {};\n');
writeFileSync(
  'dist/frameworks/elements.d.ts',
  [
    `import type { ${imported.join(', ')} } from '../index.js';\n`,
    interfaceOf('Elements', 'The elements by their tags.', ({ name }) => name),
    interfaceOf(
      'Given',
      'What a page gives each element: attributes, and properties without one.',
      given,
    ),
    interfaceOf('Events', 'The events of each element.', events),
  ].join('\n'),
);

/** Values of a closed list, as the element itself checks them. */
function valuesOf({ name }, { name: property, type }) {
  const allowed = elements[name].rules[property]?.allows;
  if (Array.isArray(allowed)) return { values: allowed.map((value) => ({ name: value })) };
  if (allowed === 'language') return { values: ['vi', 'en'].map((value) => ({ name: value })) };
  return type?.text === 'boolean' ? { valueSet: 'v' } : {};
}

const markdown = (text) => ({ kind: 'markdown', value: oneLine(text) });
writeFileSync(
  'vscode.html-custom-data.json',
  `${JSON.stringify(
    {
      version: 1.1,
      tags: described.map((each) => ({
        name: each.tagName,
        description: markdown(each.description),
        attributes: givenTo(each)
          .filter(({ attribute }) => attribute)
          .map((member) => ({
            name: member.attribute,
            description: markdown(member.description),
            ...valuesOf(each, member),
          })),
      })),
    },
    undefined,
    2,
  )}\n`,
);
