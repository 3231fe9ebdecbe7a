/** The questions that every report has, by what they fill: the county says at which step. */
export const knownQuestions = ['kind', 'title', 'text', 'about', 'reporter'] as const;
