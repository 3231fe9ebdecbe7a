/** A typed telephone number without what people put between its digits: spaces, hyphens, brackets, full-width forms. */
export const plainPhone = (typed: string): string => typed.normalize('NFKC').replace(/[\s()\-–.]/g, '');

/**
 * Whether somebody can be called at this number, in any country. Foreign numbers are welcome, so only what can be no
 * number is refused, and a Chinese mobile number with a digit too few or too many.
 */
export const isPhone = (typed: string): boolean => {
  const number = plainPhone(typed);
  return /^\+?\d{5,15}$/.test(number) && !/^1[3-9](\d{8}|\d{10})$/.test(number);
};

/** Whether a text message can reach this number: a Chinese mobile, or a foreign number with its country code. */
export const isMobile = (typed: string): boolean => {
  const number = plainPhone(typed);
  if (/^(\+|00)(?!86)[1-9]\d{6,14}$/.test(number)) return true;
  return /^((\+|00)?86)?1[3-9]\d{9}$/.test(number);
};
