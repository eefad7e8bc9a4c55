import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'geo/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-alert': 'error',
      'max-depth': ['error', 4],
      'max-lines': ['error', 300],
    },
  },
  {
    files: ['src/**', 'tests/**'],
    ignores: ['tests/**/*.test.ts'], // what a test file describes is a list of sentences, as long as there are cases
    rules: { 'max-lines-per-function': ['error', 60] },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes into the core as an argument.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Time comes into the core as an argument.' },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'The core gives the same answer twice.' },
      ],
    },
  },
  { files: ['src/{core,i18n,build,state,map,ui,export,catalog}/**'], rules: { 'no-console': 'error' } },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' } },
  },
);
