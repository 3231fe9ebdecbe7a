import type {FastifyRequest} from 'fastify';
import type {Complaint} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {complaintOfForm, type FormComplaint} from '../complaints/complaint-form.ts';
import {contentOf, findDetails} from '../complaints/complaint-store.ts';
import {reportFormProblems} from '../complaints/report-form-problems.ts';
import {writtenReport, type WrittenReport} from '../complaints/written-report.ts';
import {letterReceiptOf} from '../letters/given-letter.ts';
import {reportPage} from '../pages/report-page.ts';
import {reportedPage} from '../pages/reported-page.ts';
import {letterForm, type LetterForm} from './letter-form.ts';

/** The form for a report without JavaScript. Its app decorates requests with what was `written`. */
export const reportForm = ({config, database, queryCodes, clock}: Backend): LetterForm => {
  const county = config.profile;
  return letterForm({
    county,
    read: (fields, request) => {
      // Kept as it is: an answer that is not asked now may be asked after the next change.
      const written = writtenReport(fields);
      request.setDecorator('written', written);
      return complaintOfForm(written, county);
    },
    problems: ({body}, ofShape) => reportFormProblems(body as FormComplaint, ofShape, county, clock()),
    again: (request, again) => {
      const {locale: language} = request.body as FormComplaint;
      return reportPage({county, language, root: '', written: writtenIn(request), ...again});
    },
    receipt: async ({body}, letter) => {
      const {locale: language} = body as Complaint;
      const details = await findDetails(database, letter.number);
      const {disclosure} = details;
      const receipt = letterReceiptOf(letter, queryCodes);
      return reportedPage({county, language, receipt, disclosure, content: contentOf(letter, details)});
    },
    pages: {forbidden: 'reportForbidden', unavailable: 'reportUnavailable', notOffered: 'reportsNotOffered'},
  });
};

const writtenIn = (request: FastifyRequest): WrittenReport => request.getDecorator<WrittenReport>('written');
