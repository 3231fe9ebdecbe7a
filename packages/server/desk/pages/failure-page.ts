import {html} from '../../pages/html.ts';
import type {Desk, Visit} from '../visit.ts';
import {deskPage} from './desk-page.ts';

export type Failure = 'forbidden' | 'notFound' | 'tooLarge' | 'unavailable';

/** Says what went wrong, in words, and what to do now. */
export const failurePage = (desk: Desk, visit: Visit, failure: Failure): string => {
  const title = desk.t(`failure.${failure}.title`);
  const body = html`<h1>${title}</h1>
    <p>${desk.t(`failure.${failure}.text`)}</p>
    <p><a href="${desk.home}/">${desk.t('desk.back')}</a></p>`;
  return deskPage(desk, visit, {title, body, path: '/'});
};
