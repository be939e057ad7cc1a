/** Fields that pages do not set are not attributes; what is private is nobody's business. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const isPublic = ({ privacy, name }) =>
          !['private', 'protected'].includes(privacy) && !name?.startsWith('#');
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(({ name }) => name);
        const fields = new Set(declaration.members?.map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(
          ({ name, fieldName }) => name && (!fieldName || fields.has(fieldName)),
        );
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/shared/thidua-element.ts'],
  exclude: ['**/*.test.ts', '**/*.define.ts', '**/*.messages.ts', '**/*.view.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyPublic],
};
