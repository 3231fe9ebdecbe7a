import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Linter} from 'eslint';
import tseslint from 'typescript-eslint';
import {importFences} from './import-fences.js';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the import direction', () => {
  const refused: [file: string, source: string][] = [
    ['packages/core/adapter-of.ts', "import {RaterElement} from '@huiyin/widgets/rater';"],
    ['packages/core/adapter-of.ts', "export * from '../widgets/rater/rater.ts';"],
    ['packages/core/submission.ts', "import {html} from 'lit';"],
    ['packages/adapters/memory.ts', "import {huiyinServer} from '@huiyin/server';"],
    ['packages/server/index.ts', "import {restAdapter} from '@huiyin/core';"],
    ['packages/server/index.ts', "import tokens from '@huiyin/theme/tokens.json';"],
    ['packages/theme/check.ts', "import {languages} from '@huiyin/core';"],
    ['packages/widgets/rater/rater.ts', "import {memoryAdapter} from '@huiyin/adapters/memory';"],
    ['packages/widgets/rater/rater.ts', "import {styleMap} from 'lit/directives/style-map.js';"],
    ['packages/widgets/parts/grades/grades.ts', "import {RaterElement} from '../../rater/rater.ts';"],
    ['packages/widgets/loader/loader.ts', "import {RaterElement} from '../rater/rater.ts';"],
  ];
  for (const [file, source] of refused) {
    it(`refuses in ${file}: ${source}`, () => assert.equal(messagesOf(file, source).length, 1));
  }

  const allowed: [file: string, source: string][] = [
    ['packages/core/submission.ts', "import type {ReactiveControllerHost} from 'lit';"],
    ['packages/adapters/memory.ts', "import {grades} from '@huiyin/core';"],
    ['packages/server/index.ts', "import {profileSchema} from '@huiyin/core/contract';"],
    ['packages/server/index.ts', "import {digestOf} from '@huiyin/core';"],
    ['packages/widgets/rater/rater.ts', "import {renderGrades} from '../parts/grades/grades.ts';"],
    ['packages/widgets/rater/more/more.ts', "import {words} from '../words.ts';"],
    ['packages/widgets/loader/loader.ts', "import {nearestLang} from '../../core/localizer.ts';"],
  ];
  for (const [file, source] of allowed) {
    it(`allows in ${file}: ${source}`, () => assert.deepEqual(messagesOf(file, source), []));
  }
});

function messagesOf(filename: string, source: string): string[] {
  const config = importFences.map(({files, banned}) => ({
    files,
    languageOptions: {parser: tseslint.parser},
    plugins: {ts: tseslint.plugin as never},
    rules: {'ts/no-restricted-imports': ['error', {patterns: banned}] as Linter.RuleEntry},
  }));
  return new Linter({cwd: root}).verify(source, config, {filename}).map(({message}) => message);
}
