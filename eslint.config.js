import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {importFences} from './scripts/import-fences.js';

const tests = ['**/*.test.ts', '**/testing/**/*.ts', 'test/**/*.ts'];

const css = 'TaggedTemplateExpression[tag.name="css"] TemplateElement';
const markup = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

const houseTaste = [
  {selector: 'TSEnumDeclaration', message: 'Use a union of words.'},
  {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.'},
  {
    selector:
      ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"])[accessibility="private"]:not(:has(> Decorator))',
    message: 'Use #name; TypeScript’s private stands only beside @state().',
  },
  {
    selector:
      ':matches(PropertyDefinition, MethodDefinition)[accessibility="protected"]:not([override=true])',
    message: 'Use #name: nobody inherits from our classes.',
  },
];

const strictPolicy = [
  {
    selector: `${css}[value.raw=/\\d\\s*rem\\b/]`,
    message: 'No rem: a county page may set html{font-size:67px}.',
  },
  {
    selector: `${markup}[value.raw=/\\sstyle=/]`,
    message: 'A style attribute violates a strict policy: use a class.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Markup comes from templates, never from text.',
  },
];

// The import rule sees no `import()`.
const importMessage = ({regex, message}) => ({
  selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
  message,
});

// ESLint replaces a rule's options instead of adding to them, so each folder lists all that holds for it.
const fenceConfig = ({files, banned}) => ({
  files,
  ignores: tests,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {patterns: banned}],
    'no-restricted-syntax': [
      'error',
      ...houseTaste,
      ...(files[0].startsWith('packages/widgets') ? strictPolicy : []),
      ...banned
        .filter(({importNames, allowTypeImports}) => !importNames && !allowTypeImports)
        .map(importMessage),
    ],
  },
});

export default defineConfig(
  globalIgnores(['**/dist/**', '**/node_modules/**', 'test/artifacts/**', '**/.huiyin/**']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      'no-restricted-syntax': ['error', ...houseTaste],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {'ts-ignore': true, 'ts-expect-error': 'allow-with-description'},
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      // A template may be handed an async listener; it reports its own failures.
      '@typescript-eslint/no-misused-promises': [
        'error',
        {checksVoidReturn: {arguments: false, attributes: false}},
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Adapters are plain objects of closures, Fastify wants async plugins, and form fields are read with String().
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/widgets/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {...litA11y.configs.recommended.rules},
  },
  ...importFences.map(fenceConfig),
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // node:test gathers its own promises.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['it', 'test', 'describe', 'suite']},
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {globals: globals.node},
    rules: {'no-unused-vars': ['error', {ignoreRestSiblings: true}]},
  },
  {files: ['examples/*/public/**/*.js'], languageOptions: {globals: globals.browser}},
);
