/** The linter: recommended rules, house limits, and which folder may import which (docs/flow.md draws the same arrows). */

import tseslint from 'typescript-eslint';

import { layerZones } from './build/layers.mjs';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'dist-check/', '.build/', '.workspace/', 'tests/workspace/runs/fixtures/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'workspace/**/*.ts', 'workspace/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off', 'no-restricted-exports': 'off' } },
  ...layerZones,
);
