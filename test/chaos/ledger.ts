import type {Ending} from './live.ts';
import type {Row} from './mortal-server.ts';

/** What became of many submissions. */
export interface Verdict {
  submitted: number;
  /** Submissions of which the database holds at least one row. */
  rows: number;
  lost: Ending[];
  /** Of which it holds more than one. */
  double: Ending[];
  /** Whose screen said what is not so, or never said that it was sent. */
  false: Ending[];
}

/** Compares what the citizens were told with what the database holds. */
export const verdictOf = (endings: readonly Ending[], rows: readonly Row[]): Verdict => {
  const rowsOf = ({text}: Ending) => rows.filter((row) => row.text === text);
  // A report whose photo is missing has lost something.
  const isWhole = (ending: Ending) => rowsOf(ending).some(({photos}) => photos === ending.plan.photos);
  return {
    submitted: endings.length,
    rows: endings.filter((ending) => rowsOf(ending).length > 0).length,
    lost: endings.filter((ending) => !isWhole(ending)),
    double: endings.filter((ending) => rowsOf(ending).length > 1),
    false: endings.filter((ending) => isFalse(ending, rowsOf(ending))),
  };
};

const isFalse = ({plan, numbers, wasSaidToBeSaved}: Ending, rows: readonly Row[]): boolean => {
  const isInvented = [...numbers].some((number) => !rows.some((row) => row.number === number));
  // What is only in memory is never saved on the device, whatever else becomes of it.
  const isUntold = plan.inMemoryOnly ? wasSaidToBeSaved : numbers.size === 0;
  return isInvented || isUntold;
};
