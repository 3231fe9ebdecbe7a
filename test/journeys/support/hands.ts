import type {Citizen} from './citizen.ts';
import {Keyboard} from './keyboard.ts';

/** How somebody works a page: the same steps, whatever they do them with. */
export interface Hands {
  press(role: 'button' | 'link' | 'checkbox', name: string): Promise<void>;
  /** Chooses the radio button of this name. */
  choose(name: string): Promise<void>;
  write(name: string, words: string): Promise<void>;
  /** Opens what is folded away under these words. */
  open(name: string): Promise<void>;
  /** Writes into the field for what is looked for. */
  lookFor(name: string, words: string): Promise<void>;
}

/** A mouse, or a finger. */
export const pointer = (citizen: Citizen): Hands => ({
  press: (role, name) => citizen.press(role, name),
  choose: (name) => citizen.press('radio', name),
  write: (name, words) => citizen.type(name, words),
  open: (name) => citizen.open(name),
  lookFor: async (name, words) => (await citizen.find('searchbox', name)).type(words),
});

/** Keys and nothing else; the focus must be seen wherever it stops. */
export const keysAlone = (citizen: Citizen): Hands => {
  const keyboard = new Keyboard(citizen);
  const writeInto = async (role: 'textbox' | 'searchbox', name: string, words: string): Promise<void> => {
    await keyboard.tabTo(await citizen.find(role, name));
    await citizen.page.keyboard.type(words);
  };
  return {
    press: async (role, name) => {
      await keyboard.tabTo(await citizen.find(role, name));
      await keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    },
    choose: async (name) => {
      const radio = await citizen.find('radio', name);
      const stop = await radio.evaluateHandle(whereTabStops);
      await keyboard.tabTo(stop);
      await keyboard.press('Space');
      while (!(await citizen.isChosen('radio', name))) await keyboard.press('ArrowDown');
    },
    write: (name, words) => writeInto('textbox', name, words),
    open: async (name) => {
      await keyboard.tabTo(await citizen.folded(name));
      await keyboard.press('Enter');
    },
    lookFor: (name, words) => writeInto('searchbox', name, words),
  };
};

/** The one of its radio buttons that a group lets the Tab key reach. */
const whereTabStops = (radio: Element): Element => {
  const {name} = radio as HTMLInputElement;
  const root = radio.getRootNode() as Document | ShadowRoot;
  const group = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    (one) => one.name === name,
  );
  return group.find(({checked}) => checked) ?? group[0]!;
};
