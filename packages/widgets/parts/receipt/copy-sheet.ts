import {textOf, type Sheet} from './sheet.ts';

/** Copies a receipt as text. */
export const copySheet = (sheet: Sheet, root: Node): Promise<void> => copyText(textOf(sheet), root);

/** Copies text. Works on plain-http pages, where there is no `navigator.clipboard`. */
export const copyText = async (text: string, root: Node): Promise<void> => {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const pressed = (root.getRootNode() as Document | ShadowRoot).activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  root.appendChild(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (pressed instanceof HTMLElement) pressed.focus();
  if (!copied) throw new Error('The browser refused to copy.');
};
