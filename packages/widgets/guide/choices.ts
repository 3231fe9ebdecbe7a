/** What was chosen, by the id of its question. */
export type Choices = Readonly<Record<string, string>>;

/** The choices in a text such as `who:mainland,before:never`. What is no pair of ids is left out. */
export const choicesIn = (text: string): Choices =>
  Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const [question, choice] = pair.split(':').map(read);
      return question && choice ? [[question, choice]] : [];
    }),
  );

/** The choices as such a text. Ids only, each so that no `:` or `,` is left in it. */
export const choicesAsText = (choices: Choices): string =>
  Object.entries(choices)
    .map((pair) => pair.map(encodeURIComponent).join(':'))
    .join();

// An address may hold anything.
const read = (id: string): string => {
  try {
    return decodeURIComponent(id.trim());
  } catch {
    return '';
  }
};
