import type {Asker} from '@huiyin/core';
import type {Letter} from './letter.ts';

type Reachable = Partial<Pick<Asker, 'name' | 'phone' | 'email'>>;

/** Whether both are called and reached alike. */
export const isSameWriter = (one: Reachable, other: Reachable = {}): boolean =>
  one.name === other.name && one.phone === other.phone && one.email === other.email;

/** Whether a letter may be from this writer: once its own was corrected or erased, the words alone decide. */
export const mayBeFrom = ({writer, entries}: Letter, sent: Reachable): boolean =>
  !writer || entries.some(({type}) => type === 'corrected') || isSameWriter(writer, sent);
