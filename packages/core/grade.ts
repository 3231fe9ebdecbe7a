/**
 * The five national grades of 好差评, best first. The order is fixed and the same for every county.
 *
 * They are names, never integers: reporting interfaces count 5 = best, GB/T 39046-2020 A.8 counts 1 = best.
 */
export const grades = [
  'verySatisfied',
  'satisfied',
  'basicallySatisfied',
  'dissatisfied',
  'veryDissatisfied',
] as const;

export type Grade = (typeof grades)[number];

/** Whether a grade is a 差评, the two lowest, which somebody must answer. */
export const isBadGrade = (grade: Grade): boolean => grades.indexOf(grade) >= 3;
