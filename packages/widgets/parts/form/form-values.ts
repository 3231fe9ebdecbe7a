import {wellFormed, type Channel} from '@huiyin/core';

/** What was written into a field, mended and without blanks around it; empty where there is none. */
export const textIn = (filled: FormData, name: string): string =>
  wellFormed(String(filled.get(name) ?? '')).trim();

/** The channel by the attribute, or by the device where the page does not say. */
export const channelOf = (attribute: string): Channel =>
  (attribute || (matchMedia('(pointer: coarse)').matches ? 'mobile' : 'pc')) as Channel;
