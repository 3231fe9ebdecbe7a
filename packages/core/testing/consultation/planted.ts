import type {Asker, Consultation, IdentityDocument} from '../../contract/consultation.ts';
import type {ConsultationProfile} from '../../contract/profile.ts';
import type {Channel} from '../../channel.ts';
import type {Language} from '../../language.ts';
import {ensure} from '../expectations.ts';

/** Somebody made up, whom nobody else may ever read of. */
export const planted = {
  name: '欧阳测试甲',
  phone: '13900009876',
  email: 'ceshi.ouyang@example.com',
};

/** Throws when anything of the planted person stands in what is shown. */
export function ensureNobodyNamed(shown: unknown, what: string, person: Partial<Asker> = planted): void {
  const whole = JSON.stringify(shown);
  for (const secret of [person.name, person.phone, person.email]) {
    ensure(!secret || !whole.includes(secret), `${what} tells who asked: "${secret}".`);
  }
}

/** A question from the planted person that these rules take. */
export const consultationOf = (
  rules: ConsultationProfile,
  channel: Channel,
  locale: Language,
): Consultation => ({
  kind: rules.kinds[0]?.id ?? '',
  title: '营业执照丢了怎么补？',
  text: '补办要带什么材料？\n可以在网上办吗？',
  replyWanted: true,
  publishConsent: false,
  asker: askerOf(rules),
  channel,
  locale,
});

const askerOf = ({name, phone, email, identity, documents}: ConsultationProfile): Asker => {
  const document = documents.find((one) => numbers[one] !== undefined);
  return {
    name: name === 'never' ? '' : planted.name,
    phone: phone === 'never' ? '' : planted.phone,
    email: email === 'never' ? '' : planted.email,
    ...(identity === 'required' && document && {identity: {document, number: numbers[document]!}}),
  };
};

// Made-up numbers whose check digits are right.
const numbers: Partial<Record<IdentityDocument, string>> = {
  residentId: '11010519491231002X',
  hkMoTwResidence: '810000199001010019',
  passport: 'E12345678',
  unifiedSocialCredit: '91350100M000100Y43',
};
