import type {GuideCatalogue, WrittenGuide} from '@huiyin/core';
import {GuideFinder, guideIndexOf} from '@huiyin/core/guide-search';
import {syllablesOf} from '@huiyin/core/guide-pinyin';
import {guide as birth} from '../content/guides/birth-registration.ts';
import {guide as company} from '../content/guides/company.ts';
import {guide as divorce} from '../content/guides/divorce.ts';
import {guide as drivingLicence} from '../content/guides/driving-licence.ts';
import {guide as identityCard} from '../content/guides/identity-card.ts';
import {guide as marriage} from '../content/guides/marriage.ts';
import {ordinaryMatters} from '../content/guides/ordinary-matters.ts';
import {guide as passport} from '../content/guides/passport.ts';
import {popular} from '../content/guides/popular.ts';
import {guide as socialSecurityCard} from '../content/guides/social-security-card.ts';
import {synonyms} from '../content/guides/synonyms.ts';
import {topics} from '../content/guides/topics.ts';
import type {Reader} from '../reader.ts';

const written: readonly WrittenGuide[] = [
  ...[birth, company, divorce, drivingLicence, identityCard, marriage, passport, socialSecurityCard],
  ...ordinaryMatters,
];
const catalogue: GuideCatalogue = {topics, popular, synonyms};

let finder: Promise<GuideFinder> | undefined;

// Made when the gallery is first looked at: a portal that starts has other things to do.
const madeFinder = async (): Promise<GuideFinder> => {
  const made = new GuideFinder();
  await made.add(guideIndexOf(written, catalogue, {syllablesOf}));
  return made;
};

/** What the search for guides shows, found by the same engine as everywhere. */
export const foundGuidesFor = async ({language: locale, t}: Reader) => {
  const ready = await (finder ??= madeFinder());
  const pageOf = (words: string) => ready.find({words, page: 1, locale});
  const topic = 'marriage';
  const narrowed = ready.find({words: '', topic, page: 1, locale});
  const [wanted, unheardOf] = [t('gallery.sample.wanted'), t('gallery.sample.unheardOf')];
  return {
    topic,
    narrowed,
    wanted,
    unheardOf,
    first: pageOf(''),
    results: pageOf(wanted),
    nothing: pageOf(unheardOf),
  };
};
