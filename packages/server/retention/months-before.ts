/** The moment so many months earlier; on the last day of a month that is too short. */
export const monthsBefore = (moment: Date, months: number): Date => {
  const date = new Date(moment);
  date.setUTCMonth(date.getUTCMonth() - months);
  // The 31st of a month of 30 days has become the 1st of the next.
  if (date.getUTCDate() !== moment.getUTCDate()) date.setUTCDate(0);
  return date;
};
