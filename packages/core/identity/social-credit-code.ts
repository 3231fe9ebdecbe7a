const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether this can be a 统一社会信用代码 (GB 32100), in capitals and without spaces. Letters may stand in any place:
 * those of rural collectives begin with N.
 */
export const isSocialCreditCode = (code: string): boolean => {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(code[at]!), 0);
  // The second remainder turns 31 into 0.
  return code[17] === alphabet[(31 - (sum % 31)) % 31];
};
