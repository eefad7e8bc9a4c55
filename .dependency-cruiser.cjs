/** Which folder of `src` may import which: the arrows of ARCHITECTURE.md. A folder may always import itself. */
const MAY_IMPORT = {
  core: [],
  i18n: ['core'],
  doctor: ['core'],
  import: ['core', 'catalog', 'doctor'],
  build: ['core', 'i18n', 'doctor'],
  catalog: ['core'],
  state: ['core'],
  worker: ['core', 'import', 'doctor', 'export'],
  export: ['core'],
  map: ['core', 'catalog', 'state', 'i18n'],
  ui: ['core', 'catalog', 'state', 'i18n'],
  cli: ['core', 'build', 'doctor', 'export', 'import'],
  offline: [],
  setup: [],
};

const direction = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|tests)/', pathNot: `^(src/(${[folder, ...allowed].join('|')})/|src/[^/]+[.]d[.]ts$)` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true, pathNot: '[?]|^vite$' } },
    { name: 'no-test-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    {
      name: 'no-devDependency-in-the-app',
      severity: 'error',
      from: { path: '^src/(?!build|cli|setup)' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
    {
      name: 'core-uses-no-node',
      severity: 'error',
      from: { path: '^src/(core|i18n|catalog|state|export|import|doctor|map|ui)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-map-and-main-know-maplibre',
      severity: 'error',
      from: { pathNot: '^(src/map/|src/main[.]ts|tests/)' },
      to: { path: 'node_modules/maplibre-gl' },
    },
    ...direction,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'module', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
