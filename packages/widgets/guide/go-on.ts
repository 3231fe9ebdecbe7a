import type {LitElement} from 'lit';

/**
 * Gives whoever pressed a button that is gone the guide to go on with, once it is there, or the button to try once more.
 * `settled` resolves when nothing is being read any more.
 */
export const goOn = async (guide: LitElement, settled: () => Promise<void>): Promise<void> => {
  await guide.updateComplete;
  takeFocus(guide);
  await settled();
  await guide.updateComplete;
  takeFocus(guide);
};

// Nobody is called back who has gone elsewhere meanwhile.
const takeFocus = ({renderRoot}: LitElement): void => {
  if (document.activeElement === document.body) renderRoot.querySelector<HTMLElement>('h2, button')?.focus();
};
