/** What is wrong with the five catalogs (language to i18next JSON v4), one sentence a fault. */
export function faultsIn(catalogs: Record<string, unknown>): string[];
