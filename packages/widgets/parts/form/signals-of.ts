import type {Signals} from '@huiyin/core';

/** What a form noticed of whoever sends it. `readyAt` is when it could first be used, by `performance.now()`. */
export const signalsOf = (form: HTMLFormElement, readyAt: number): Signals => {
  const trap = form.elements.namedItem('website') as HTMLInputElement;
  return {elapsed: Math.round(performance.now() - readyAt), trap: trap.value !== ''};
};
