export default {
  globs: ['src/elements/*/*.ts', 'src/shared/thidua-element.ts'],
  exclude: ['**/*.test.ts', '**/*.define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
