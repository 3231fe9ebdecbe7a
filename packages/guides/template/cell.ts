/** A sentence for whoever keeps the guides. */
export interface Said {
  zh: string;
  en: string;
}

/** What a cell means, or why it means nothing. */
export type Cell = {value: unknown} | {problem: Said};

/** Reads the text of a cell that is not empty, without spaces around it. */
export type CellReader = (text: string) => Cell;

export const problem = (zh: string, en: string): Cell => ({problem: {zh, en}});
