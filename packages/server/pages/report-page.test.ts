import assert from 'node:assert/strict';
import {it} from 'node:test';
import {exampleCounty} from '../testing/index.ts';
import {reportPage} from './report-page.ts';

it('The plain form for reports lets no spelling service read what is written', () => {
  const page = String(reportPage({county: exampleCounty, language: 'zh', root: '../'}));
  const typed = [...page.matchAll(/<textarea[^>]*>|<input[^>]*type="(?:text|tel|email)"[^>]*>/g)];
  const fields = typed.map(([field]) => field).filter((field) => !field.includes('name="website"'));
  for (const name of ['title', 'text', 'person', 'answers.place', 'reporter.name', 'reporter.phone'])
    assert.ok(
      fields.some((field) => field.includes(`name="${name}"`)),
      name,
    );
  assert.deepEqual(fields.filter((field) => !field.includes('spellcheck="false"')), []); // prettier-ignore
});
