const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the last of 18 characters is the check digit of the others, by ISO 7064 MOD 11-2 as in GB 11643. */
export const hasCheckDigit = (number: string): boolean => {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return number[17] === '10X98765432'[sum % 11];
};

/** Whether eight digits are a day that there was, as `19491231`. */
export const isDay = (digits: string): boolean => {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const day = new Date(`${iso}T00:00:00Z`);
  // 30 February becomes a day in March instead of none.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
};
