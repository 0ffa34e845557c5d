import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'dist-sala/', '.astro/', 'node_modules/', 'test-results/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.ts', '.*.mjs'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // A number in a template says what it says; everything else must be turned into text by hand.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Declaration files of globals can only name types in place.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `strictest` asks for brackets on index signatures.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // Scripts are checked by the compiler through their JSDoc types; JSDoc has no `satisfies` or `as const`.
    files: ['**/*.mjs', '**/*.js'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: { 'no-console': 'error', eqeqeq: 'error', 'astro/no-set-html-directive': 'off' },
  },
);
