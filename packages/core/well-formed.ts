/** The same text with each lone surrogate, which no UTF-8 can carry, replaced by U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
