import {textOf, type Sheet} from './sheet.ts';

/** Copies a receipt as text. Works on plain-http pages, where there is no `navigator.clipboard`. */
export const copySheet = async (sheet: Sheet, root: Node): Promise<void> => {
  const text = textOf(sheet);
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  root.appendChild(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error('The browser refused to copy.');
};
