import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sql} from 'kysely';
import {Value} from 'typebox/value';
import {complaintDefinitionProblem} from '@huiyin/core';
import {countyProfileSchema, nationalProfile} from '@huiyin/core/national';
import {memoryDatabase, startTestServer} from '@huiyin/server/testing';
import {checkTheme} from '@huiyin/theme';
import {openDatabase} from '../packages/server/database/open-database.ts';
import {propertiesOf, widgets} from './docs-api-tables.ts';
import {codeOf, docLanguages, markdownPages, textOf} from './docs-pages.ts';

/** What a reader copies that is not TypeScript. */
describe('What a reader copies from the documentation', () => {
  for (const {tag, element} of widgets) {
    it(`sets no attribute on <${tag}> that it does not have`, () => {
      const known = ['lang', ...propertiesOf(element).flatMap(({attribute}) => attribute ?? [])];
      const tags = all('html').flatMap((html) =>
        [...html.matchAll(new RegExp(`<${tag}(?=[\\s>])([^>]*)>`, 'g'))].map(([, words]) => words!),
      );
      const used = tags.flatMap((words) =>
        [...words.matchAll(/\s([\w-]+)(?==|\s|$)/g)].map(([, name]) => name!),
      );
      assert.ok(used.length > 0);
      assert.deepEqual(
        used.filter((name) => !known.includes(name)),
        [],
      );
    });
  }

  for (const language of docLanguages) {
    it(`is a form without JavaScript that the server takes (${language})`, async () => {
      const form = codeOf(`docs/${language}/embed.md`, 'html').find((html) => html.includes('<form'))!;
      const server = await startTestServer();
      try {
        const caseToken = await server.newCaseToken();
        const body = new URLSearchParams(filledIn(form));
        body.set('caseToken', caseToken);
        const headers = {Origin: server.origin};
        const response = await fetch(`${server.url}/ratings`, {method: 'POST', headers, body});
        assert.equal(response.status, 200);
        assert.match(await response.text(), new RegExp(`<html lang="${language}">[^]*PJ-\\d{8}-\\d{6}`));
      } finally {
        await server.stop();
      }
    });

    it(`is a profile that the server takes (${language})`, () => {
      const [profile] = codeOf(`docs/${language}/server.md`, 'json');
      assert.deepEqual([...Value.Errors(countyProfileSchema, JSON.parse(profile!))], []);
      for (const field of Object.keys(countyProfileSchema.properties.rating.properties)) {
        assert.match(profile!, new RegExp(`"${field}":`));
      }
    });

    it(`is a question that a county may ask, after each answer that is shown (${language})`, () => {
      const page = `docs/${language}/server.md`;
      const question = JSON.parse(codeOf(page, 'json').find((json) => json.includes('"choices"'))!);
      const conditions = [...textOf(page).matchAll(/`(\[\{"question"[^`]*)`/g)].map(([, when]) => when!);
      assert.equal(conditions.length, 4);
      const after = conditions.map((when, at) => {
        const asked = {id: `after-${at}`, type: 'words', label: {zh: '说明'}, required: true};
        return {...asked, limit: 100, lines: 1, when: JSON.parse(when) as unknown};
      });
      const {complaint} = nationalProfile;
      const step = {id: 'own', title: {zh: '本县'}, questions: [question, ...after]};
      const county = {...nationalProfile, complaint: {...complaint!, steps: [...complaint!.steps, step]}};
      assert.deepEqual([...Value.Errors(countyProfileSchema, county)], []);
      assert.equal(complaintDefinitionProblem(county.complaint), undefined);
    });
  }

  it('is SQL that the tables understand', async () => {
    const database = await openDatabase(await memoryDatabase());
    const statements = all('sql').flatMap((text) => text.split(';').filter((one) => one.trim()));
    assert.ok(statements.length >= 4);
    for (const statement of statements) await sql.raw(statement).execute(database);
    await database.destroy();
  });

  it('is a theme that everybody can read', () => {
    const themes = all('css').filter((css) => css.includes('--hy-'));
    assert.ok(themes.length > 0);
    for (const theme of themes) assert.deepEqual(checkTheme(theme), []);
  });
});

const all = (kind: string): string[] => markdownPages().flatMap((page) => codeOf(page, kind));

/** The fields that a browser sends for the form when its first grade is chosen. */
const filledIn = (form: string): [string, string][] =>
  [...form.matchAll(/<(?:input|textarea)[^>]*name="([\w.]+)"(?: value="([^"]*)")?/g)]
    .filter(([tag]) => !tag.includes('radio') || tag.includes('verySatisfied'))
    .map(([, name, value]) => [name!, value ?? '很好']);
