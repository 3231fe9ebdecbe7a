/** Why a form comes again although nothing in it is wrong, and the number of what was sent already. */
export interface FormNotice {
  name: 'alreadySent' | 'rateLimited' | 'unavailable' | 'checkAgain';
  number?: string;
}
