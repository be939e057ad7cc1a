/** What all elements share. It has no entry of its own; the sources are in the package. */
const base = 'src/shared/thidua-element.ts';
const globalEvent = { name: 'Event', package: 'global:' };

/** What users import for an element, by its source. */
const nounOf = (path) => /^src\/elements\/([\w-]+)\/\1\.ts$/.exec(path)?.[1];

/** `refresh` gives a function, so that it can be written too: for a page it is a method. */
const asMethod = ({ type, ...member }) =>
  type?.text.startsWith('() => ')
    ? { ...member, kind: 'method', return: { type: { text: type.text.slice(6) } } }
    : { ...member, ...(type && { type }) };

/** Fields that pages do not set are not attributes; what is private is nobody's business. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const isPublic = ({ privacy, name }) =>
          !['private', 'protected'].includes(privacy) && !name?.startsWith('#');
        declaration.members = declaration.members?.filter(isPublic).map(asMethod);
        declaration.events = declaration.events?.filter(({ name }) => name);
        const fields = new Set(declaration.members?.map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(
          ({ name, fieldName }) => name && (!fieldName || fields.has(fieldName)),
        );
      }
    }
  },
};

/**
 * Modules are those that the package holds and users import: an element's entry, and the one that
 * defines its tag. What is on the way there has no place of its own for them.
 */
const onlyEntries = {
  name: 'only-entries',
  packageLinkPhase({ customElementsManifest }) {
    const isClass = ({ kind }) => kind === 'class';
    customElementsManifest.modules = customElementsManifest.modules.flatMap((module) => {
      const noun = nounOf(module.path);
      const isBase = module.path === base;
      if (!noun && !isBase) return [];
      const path = noun ? `dist/${noun}.js` : module.path;
      const declarations = module.declarations.filter(isClass);
      for (const declaration of declarations) {
        const { superclass } = declaration;
        if (superclass?.name === 'ThiduaElement') superclass.module = base;
        else if (superclass?.name === 'Event') declaration.superclass = globalEvent;
      }
      const reference = ({ name }) => ({ name, module: path });
      const element = declarations.find(({ tagName }) => tagName);
      return [
        {
          ...module,
          path,
          declarations,
          exports: declarations.map((each) => ({
            kind: 'js',
            name: each.name,
            declaration: reference(each),
          })),
        },
        ...(element
          ? [
              {
                kind: 'javascript-module',
                path: `dist/${noun}/define.js`,
                declarations: [],
                exports: [
                  {
                    kind: 'custom-element-definition',
                    name: element.tagName,
                    declaration: reference(element),
                  },
                ],
              },
            ]
          : []),
      ];
    });
  },
};

export default {
  globs: ['src/elements/*/*.ts', base],
  exclude: ['**/*.test.ts', '**/*.define.ts', '**/*.messages.ts', '**/*.view.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyPublic, onlyEntries],
};
