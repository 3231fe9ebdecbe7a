import type {Consultation, ConsultationContent} from '../../contract/consultation.ts';

/** What the citizen asked, without what only carries it and without who asks. */
export const contentOf = (sent: Consultation): ConsultationContent => {
  const {kind, title, text, department, service, replyWanted, publishConsent} = sent;
  return {
    ...{kind, title, text, replyWanted, publishConsent},
    ...(department !== undefined && {department}),
    ...(service !== undefined && {service}),
  };
};
