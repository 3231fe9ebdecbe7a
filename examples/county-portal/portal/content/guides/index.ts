import type {GuideCatalogue, WrittenGuide} from '@huiyin/core';
import * as birthRegistration from './birth-registration.ts';
import * as company from './company.ts';
import * as companyClosing from './company-closing.ts';
import * as disabilityAllowance from './disability-allowance.ts';
import * as divorce from './divorce.ts';
import * as drivingLicence from './driving-licence.ts';
import * as foodLicence from './food-licence.ts';
import * as householdMove from './household-move.ts';
import * as hygieneLicence from './hygiene-licence.ts';
import * as identityCard from './identity-card.ts';
import * as marriage from './marriage.ts';
import * as maternityAllowance from './maternity-allowance.ts';
import * as medicalElsewhere from './medical-elsewhere.ts';
import * as medicalInsurance from './medical-insurance.ts';
import * as minimumAllowance from './minimum-allowance.ts';
import * as oldAgeAllowance from './old-age-allowance.ts';
import * as passport from './passport.ts';
import * as propertyRecords from './property-records.ts';
import * as propertyTransfer from './property-transfer.ts';
import * as publicRental from './public-rental.ts';
import * as residencePermit from './residence-permit.ts';
import * as residentsPension from './residents-pension.ts';
import * as retirement from './retirement.ts';
import * as roadOccupation from './road-occupation.ts';
import * as schoolEnrolment from './school-enrolment.ts';
import * as socialSecurityCard from './social-security-card.ts';
import * as soleTrader from './sole-trader.ts';
import * as startupLoan from './startup-loan.ts';
import * as unemploymentBenefit from './unemployment-benefit.ts';
import * as workPermit from './work-permit.ts';
import type {OfficialForm} from './official-form.ts';
import {ordinaryMatters} from './ordinary-matters.ts';
import {popular} from './popular.ts';
import {synonyms} from './synonyms.ts';
import {topics} from './topics.ts';

interface Written {
  guide: WrittenGuide;
  forms?: readonly OfficialForm[];
}

const written: Readonly<Record<string, Written>> = {
  marriage,
  divorce,
  'minimum-allowance': minimumAllowance,
  'old-age-allowance': oldAgeAllowance,
  'disability-allowance': disabilityAllowance,
  'identity-card': identityCard,
  'birth-registration': birthRegistration,
  'household-move': householdMove,
  'residence-permit': residencePermit,
  passport,
  'driving-licence': drivingLicence,
  'social-security-card': socialSecurityCard,
  'work-permit': workPermit,
  'residents-pension': residentsPension,
  retirement,
  'unemployment-benefit': unemploymentBenefit,
  'startup-loan': startupLoan,
  'medical-insurance': medicalInsurance,
  'medical-elsewhere': medicalElsewhere,
  'maternity-allowance': maternityAllowance,
  'school-enrolment': schoolEnrolment,
  'property-transfer': propertyTransfer,
  'property-records': propertyRecords,
  'sole-trader': soleTrader,
  'food-licence': foodLicence,
  company,
  'company-closing': companyClosing,
  'road-occupation': roadOccupation,
  'public-rental': publicRental,
  'hygiene-licence': hygieneLicence,
};

/** What the law gives to the county itself, unless the guide says otherwise. A public service exercises no power. */
const withPowerSource = (guide: WrittenGuide): WrittenGuide =>
  guide.matterType === 'publicService' ? guide : {powerSource: 'ownByLaw', ...guide};

/** Whether one may come to the service centre with it. */
const withCentre = (guide: WrittenGuide): WrittenGuide => ({
  ...guide,
  inServiceCentre: guide.places.some(({id}) => id === 'centre'),
});

/** Where a sample of the result is shown. */
const withSample = (id: string, guide: WrittenGuide): WrittenGuide =>
  guide.result ? {...guide, result: {...guide.result, sampleUrl: `/forms/result/${id}/`}} : guide;

/** The guides that were written with care, in all five languages, by what the demo calls them. */
export const writtenGuides: Readonly<Record<string, WrittenGuide>> = Object.fromEntries(
  Object.entries(written).map(([id, {guide}]) => [id, withSample(id, withCentre(withPowerSource(guide)))]),
);

/** Every guide of Yundu: of most matters little more than the name is known, as in a real county. */
export const guides: readonly WrittenGuide[] = [...Object.values(writtenGuides), ...ordinaryMatters];

/** What Yundu adds so that its guides are found. */
export const catalogue: GuideCatalogue = {topics, popular, synonyms};

/** The forms that the guides ask for. */
export const officialForms: readonly OfficialForm[] = Object.values(written).flatMap(({forms = []}) => forms);
