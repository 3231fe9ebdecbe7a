import {fitsQr} from '../../parts/receipt/qr.ts';
import type {Sheet, SheetRow} from '../../parts/receipt/sheet.ts';

/**
 * What a phone takes along of a receipt, as text for a QR code: its number and all that is short, whom it is `from`, then
 * the citizen's own words, shorter ones first. What would make the code too fine to be read is left out from the end.
 */
export const carriedText = ({title, rows}: Sheet, from: readonly string[]): string => {
  const facts = rows.filter(({kind}) => kind !== 'words');
  const words = rows.filter(({kind}) => kind === 'words').sort((a, b) => a.value.length - b.value.length);
  const lines = [title, ...facts.map(lineOf), from.join(' · '), ...words.map(lineOf)];
  while (!fitsQr(lines.join('\n'))) lines.pop();
  return lines.join('\n');
};

const lineOf = ({label, value}: SheetRow): string => `${label}: ${value}`;
