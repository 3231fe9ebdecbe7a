/** The moment so many months earlier. */
export const monthsBefore = (moment: Date, months: number): Date => {
  const date = new Date(moment);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date;
};
