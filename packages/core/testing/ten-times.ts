/** Begins the same thing ten times at once. */
export const tenTimes = <T>(run: () => Promise<T>): Promise<T>[] => Array.from({length: 10}, run);
