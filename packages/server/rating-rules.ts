import {ratingProblems, type FieldProblem, type Rating} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';

/** What cannot be kept of a rating, by field: by the county's profile, and by the database. */
export const problemsOf = (rating: Rating, profile: CountyProfile): FieldProblem[] => [
  ...ratingProblems(rating, profile.rating),
  ...unstorable('text', rating.text),
  ...unstorable('contact.name', rating.contact?.name),
  ...unstorable('contact.phone', rating.contact?.phone),
];

// PostgreSQL has no text with a NUL in it.
const unstorable = (field: string, text = ''): FieldProblem[] =>
  text.includes('\0') ? [{field, code: 'notAllowed'}] : [];
