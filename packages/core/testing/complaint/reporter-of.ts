import type {Disclosure, Reporter} from '../../contract/complaint.ts';
import type {ComplaintProfile} from '../../contract/complaint-profile.ts';
import {planted} from '../consultation/planted.ts';

/** The planted person as the rules ask for them, or nobody. */
export const reporterOf = (
  {name, phone, email}: Pick<ComplaintProfile, 'name' | 'phone' | 'email'>,
  disclosure: Disclosure,
): Reporter => {
  if (disclosure === 'anonymous') return {disclosure};
  return {
    disclosure,
    name: name === 'never' ? '' : planted.name,
    phone: phone === 'never' ? '' : planted.phone,
    email: email === 'never' ? '' : planted.email,
  };
};
