import {html, nothing, type TemplateResult} from 'lit';
import type {Profile, TimelineEntry} from '@huiyin/core';
import {marked} from './comparison.ts';
import type {Compared} from './compared.ts';
import {whenOf} from './county-time.ts';
import type {Files} from './files.ts';
import {officeWords} from './office-words.ts';
import type {TrackedWords} from './words.ts';

interface StepOptions {
  words: TrackedWords;
  profile: Profile | undefined;
  compared: Compared;
  files: Files;
}

/** One thing that happened: what, when in the county's time, who, and in whose words. */
export const step = (entry: TimelineEntry, options: StepOptions): TemplateResult => {
  const {words, profile, compared, files} = options;
  const {t} = words;
  const {id, type, at, department, text, dueOn, attachments} = entry;
  const who = department?.text ?? (isCitizens(type) ? t('tracked.you') : undefined);
  const when = whenOf(at, words, profile);
  return html`<li>
    <p>
      <b>${t(`timeline.${type}`)}</b>
      <span class="quietly">
        ${who ? html`${when} · <span lang=${department?.lang ?? nothing}>${who}</span>` : when}
      </span>
    </p>
    ${entry.grade ? html`<p>${gradeOf(entry.grade, words, profile)}</p>` : nothing}
    ${text ? html`<p class="words">${text}</p>` : nothing} ${marked(id, compared, words)}
    ${entry.words ? html`<div class="said">${reason(type, words)}${officeWords(entry.words, words)}</div>` : nothing}
    ${dueOn ? html`<p>${t('tracked.dueOn', {date: words.date(dueOn)})}</p>` : nothing}
    ${attachments?.length ? files.render(attachments) : nothing}
  </li>`;
};

/** A grade in the county's own words, where it has some. */
export const gradeOf = (
  grade: NonNullable<TimelineEntry['grade']>,
  {t}: TrackedWords,
  profile: Profile | undefined,
): string => profile?.rating.grades.find((one) => one.grade === grade)?.label?.text ?? t(`grades.${grade}`);

const isCitizens = (type: TimelineEntry['type']): boolean =>
  ['received', 'rated', 'furtherQuestion', 'reopened', 'withdrawn', 'corrected'].includes(type);

const reason = (type: TimelineEntry['type'], {t}: TrackedWords) =>
  type === 'extended' || type === 'returned' ? html`<p class="quietly">${t('tracked.reason')}</p>` : nothing;
