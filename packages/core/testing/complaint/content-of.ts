import type {Complaint, ComplaintContent} from '../../contract/complaint.ts';

/** What the citizen reported, without what only carries it and without who reports. */
export const contentOf = ({kind, title, text, department, person, answers}: Complaint): ComplaintContent => ({
  ...{kind, title, text, answers},
  ...(department !== undefined && {department}),
  ...(person !== undefined && {person}),
});
