import type {Ending} from './live.ts';
import type {Row} from './mortal-server.ts';

/** What became of many submissions. */
export interface Verdict {
  /** Of those that may be kept on the device. */
  kept: Tally;
  /** Of those in memory only: what is lost is wrong where it is false too. */
  inMemory: Tally;
  /** Rows that match nothing that was submitted. */
  foreign: readonly Row[];
}

export interface Tally {
  submitted: number;
  /** Rows that the database holds of them. */
  rows: number;
  lost: readonly Ending[];
  /** Of which the database holds more than one row. */
  double: readonly Ending[];
  /** Whose screens said what is not so, or left somebody without a word, and how. */
  false: ReadonlyMap<Ending, string>;
}

/** Compares what the citizens were told with what the database holds. */
export const verdictOf = (endings: readonly Ending[], rows: readonly Row[]): Verdict => ({
  kept: tallyOf(
    endings.filter(({plan}) => !plan.inMemory),
    rows,
  ),
  inMemory: tallyOf(
    endings.filter(({plan}) => plan.inMemory),
    rows,
  ),
  foreign: rows.filter((row) => !endings.some(({text}) => text === row.text)),
});

const tallyOf = (endings: readonly Ending[], rows: readonly Row[]): Tally => {
  const rowsOf = ({text}: Ending) => rows.filter((row) => row.text === text);
  const lies = endings.map((ending) => [ending, lieOf(ending, rowsOf(ending))] as const);
  return {
    submitted: endings.length,
    rows: endings.reduce((sum, ending) => sum + rowsOf(ending).length, 0),
    lost: endings.filter((ending) => isLost(ending, rowsOf(ending))),
    double: endings.filter((ending) => rowsOf(ending).length > 1),
    false: new Map(lies.filter((lie): lie is [Ending, string] => lie[1] !== undefined)),
  };
};

// A report whose photo is missing has lost something.
const isLost = ({plan}: Ending, rows: readonly Row[]): boolean =>
  !rows.some(({photos}) => photos === plan.photos);

/** What was told and is not so; `undefined` where all of it is true. */
const lieOf = (ending: Ending, rows: readonly Row[]): string | undefined => {
  const {plan, numbers, lastSaid, isSettled, wasSaidToBeSaved, wasSavedInVain} = ending;
  const invented = [...numbers].find((number) => !rows.some((row) => row.number === number));
  if (invented) return `the receipt ${invented} is of no row`;
  if (wasSavedInVain) return 'said to be saved on the device, where it was not';
  if (plan.inMemory && wasSaidToBeSaved) return 'said to be saved, though in memory only';
  if (lastSaid === 'notSent' && rows.length > 0) return 'said not to be sent, though it had arrived';
  if (!isSettled) return 'no screen said in the end what became of it';
  if (!plan.inMemory && numbers.size === 0) return 'no screen ever showed a receipt';
  if (plan.inMemory && isLost(ending, rows) && !wasTold(ending))
    return `lost, while the screen said: ${lastSaid}`;
  return undefined;
};

/** Whether somebody could know that it had not arrived. */
const wasTold = ({lastSaid, wasAskedBeforeLeaving}: Ending): boolean => {
  if (lastSaid === 'sent' || lastSaid === 'saved') return false;
  return lastSaid === 'notSent' || lastSaid === 'notKnown' || wasAskedBeforeLeaving;
};
