import {nationalIndicators} from '@huiyin/core/national';
import {people, type EarlierRating, type PortalCase} from './content/people.ts';
import {caseTokenFor} from './handled-case.ts';
import type {RatingBackend} from './rating-backend.ts';

/** Gives the cases that were rated before the demo began their ratings, once. */
export const sendEarlierRatings = async (backend: RatingBackend): Promise<void> => {
  for (const {cases} of people) {
    for (const one of cases) if (one.rated) await sendOnce(one, one.rated, backend);
  }
};

const sendOnce = async (
  portalCase: PortalCase,
  rated: EarlierRating,
  backend: RatingBackend,
): Promise<void> => {
  const caseToken = await caseTokenFor(portalCase, backend);
  const {status} = await backend.api.loadCase(caseToken, {locale: 'zh'});
  if (status !== 'open') return;
  const {grade, indicators, text} = rated;
  const content = {
    grade,
    indicatorSet: nationalIndicators.id,
    indicators: [...indicators],
    text,
    anonymous: false,
  };
  await backend.api.sendRating(
    {caseToken, ...content, channel: 'mobile', locale: 'zh'},
    {key: `earlier-${portalCase.number}`},
  );
};
