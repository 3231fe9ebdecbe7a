import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {KeysOf, Localised, Localizer} from '@huiyin/core';
import type zh from './locales/zh.json';

/** A native list of the departments, each with how much there is of it. Its name in the form is `department`. */
export const departmentChoice = (
  departments: readonly {id: string; name: Localised; total: number}[],
  {t}: Localizer<KeysOf<typeof zh>>,
): TemplateResult => html`
  <div class="field">
    <label for="department">${t('published.department')}</label>
    <select id="department" name="department">
      <option value="">${t('published.everyDepartment')}</option>
      ${repeat(
        departments,
        ({id}) => id,
        ({id, name, total}) => html`<option value=${id} lang=${name.lang}>${name.text} (${total})</option>`,
      )}
    </select>
  </div>
`;
