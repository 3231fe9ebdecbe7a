import {isMobile, type Notice} from '@huiyin/core';
import type {Contact} from '../letters/contacts-of.ts';

/** Where somebody is told; `undefined` where that cannot be, such as by a text message to a landline. */
export const addressFor = (notice: Notice, {phone, email}: Contact): string | undefined => {
  if (notice === 'email') return email.trim() ? email : undefined;
  return isMobile(phone) ? phone : undefined;
};
