import {consultationProblems, type Consultation} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {consultationOfForm, type FormConsultation} from '../consultations/consultation-form.ts';
import {askedOf} from '../consultations/given-consultation.ts';
import {letterReceiptOf} from '../letters/given-letter.ts';
import {consultationRulesOf} from '../letters/history.ts';
import {askPage} from '../pages/ask-page.ts';
import {askedPage} from '../pages/asked-page.ts';
import {letterForm, type LetterForm} from './letter-form.ts';

/** The form for a question without JavaScript. */
export const askForm = ({config: {profile: county}, queryCodes}: Backend): LetterForm =>
  letterForm({
    county,
    read: (fields) => consultationOfForm(fields, county),
    // Nobody wants to be told twice.
    problems: ({body}, ofShape) => [
      ...ofShape,
      ...consultationProblems(body as Consultation, consultationRulesOf(county)),
    ],
    again: ({body}, again) => {
      const typed = body as FormConsultation;
      return askPage({county, language: typed.locale, root: '', typed, ...again});
    },
    receipt: ({body}, letter) => {
      const receipt = letterReceiptOf(letter, queryCodes);
      const {locale: language} = body as Consultation;
      return askedPage({county, language, receipt, content: askedOf(letter)});
    },
    pages: {forbidden: 'askForbidden', unavailable: 'askUnavailable', notOffered: 'notOffered'},
  });
