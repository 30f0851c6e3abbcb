import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { floorPlugin } from './src/cli/lint/floor-rule.mjs';
import { layersPlugin } from './src/cli/lint/layers.mjs';
import { shippedFiles } from './src/cli/lint/shipped.mjs';
import { wordsPlugin } from './src/cli/lint/words.mjs';

const DOM_GLOBALS = [
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'customElements',
  'HTMLElement',
  'Element',
  'matchMedia',
  'requestAnimationFrame',
  'addEventListener',
  'DOMParser',
  'ResizeObserver',
  'IntersectionObserver',
];

export default defineConfig([
  globalIgnores(['dist*/', '.kb-*/', '.astro/', 'content/', 'originals/', 'tests/**/fixtures/']),
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // The rules that need types are few and catch what no test does: a promise nobody waits for.
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**'],
    plugins: { layers: layersPlugin },
    rules: { 'layers/arrows': 'error' },
  },
  {
    // A page exists in src/browser alone; everything else runs in a plain test or while the site is built.
    files: ['src/**'],
    ignores: ['src/browser/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...DOM_GLOBALS.map((name) => ({
          name,
          message: '网页只在 src/browser 里；别处要能在普通测试、命令行或构建中运行，那里没有网页。',
        })),
      ],
    },
  },
  {
    // A test waits for a signal. What takes time by its nature is measured in tests/bench, and ended by a limit in tests/faults.
    files: ['tests/**/*.ts'],
    ignores: ['tests/bench/**', 'tests/faults/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "CallExpression[callee.property.name='waitForTimeout']",
          "NewExpression[callee.name='Promise'] > ArrowFunctionExpression > CallExpression[callee.name='setTimeout']",
          "ImportDeclaration[source.value='node:timers/promises']",
        ].map((selector) => ({
          selector,
          message: '测试里不睡眠：等页面自己的信号（属性、事件、expect.poll），或拨快假时钟。',
        })),
      ],
    },
  },
  {
    // What a page says is named here and written in src/words.
    files: ['src/{pages,layouts,components,views,browser}/**'],
    plugins: { words: wordsPlugin },
    rules: { 'words/in-place': 'error' },
  },
  {
    // A component says what it is given. Those that prose calls by name are given an id, and the former anchors of a page, and what its head says to machines, have its address: they look it up.
    files: ['src/{components,layouts}/**'],
    ignores: ['src/components/**/{Obs,Cite,EvidenceNotes,EntityLink,EntityCards,FormerAnchors,ForMachines}.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/content/current\\.ts$|/model/knowledge-base\\.ts$',
              message: '组件只说给它的话：在 src/views 里算好，作为属性传进来。',
            },
          ],
        },
      ],
    },
  },
  {
    // What grows longer than this says more than one thing.
    files: ['src/{pages,layouts,components}/**', 'src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60 }] },
  },
  { files: ['src/pages/**/*.astro'], rules: { 'max-lines': ['error', { max: 130 }] } },
  {
    files: shippedFiles(),
    plugins: { floor: floorPlugin },
    rules: { 'floor/known': 'error' },
  },
  {
    files: ['src/cli/bootstrap/**', 'src/cli/bootstrap.mjs'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!node:|\\./)', message: '安装依赖之前就要能运行：只能用 Node 自带的模块和本文件夹里的文件。' },
            { regex: '\\.ts$', message: 'Node 20 不能直接运行 .ts。' },
          ],
        },
      ],
    },
  },
]);
