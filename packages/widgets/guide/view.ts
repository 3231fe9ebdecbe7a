import {situationOf} from '@huiyin/core/guide';
import type {Concern, Situation} from '@huiyin/core/guide';
import type {Calendar, Conditional, Guide, GuideQuestion, Localizer, ShownGuide} from '@huiyin/core';
import type {Choices} from './choices.ts';
import type {Line} from './line.ts';
import type {GuideKey} from './words.ts';

export type GuideLocalizer = Localizer<GuideKey>;

/** A guide as it stands before somebody: in their situation, at this moment. */
export interface View {
  guide: Guide;
  situation: Situation<GuideQuestion>;
  choices: Choices;
  calendar: Calendar;
  hotline: string;
  localizer: GuideLocalizer;
  now: Date;
  /** When the guide was read from the backend. */
  readAt: Date;
  /** The number of the version that holds now, where this is none that does. */
  replacedBy: string | undefined;
}

export const viewOf = (
  {shown: {guide, calendar, hotline, replacedBy}, at: readAt}: {shown: ShownGuide; at: Date},
  choices: Choices,
  localizer: GuideLocalizer,
): View => ({
  ...{guide, calendar, hotline, choices, localizer, readAt, replacedBy},
  situation: situationOf(guide.questions, choices),
  now: new Date(),
});

/** “Not stated”, and whom to ask. */
export const notStated = ({guide, hotline, localizer: {t}}: View): Line => [
  t('guide.notStated'),
  {phone: guide.enquiryPhones[0] ?? hotline},
];

/** Says of a part that it hangs on what is not answered yet. */
export const dependence = (part: Conditional, {situation, localizer: {t}}: View): string | false =>
  situation.concernOf(part) === 'open' && t('guide.depends');

/** Of parts of which the first that holds counts: those that may be the one. */
export const candidates = <P extends Conditional>(
  parts: readonly P[],
  concernOf: (part: Conditional) => Concern,
): P[] => {
  const possible = parts.filter((part) => concernOf(part) !== 'no');
  const sure = possible.findIndex((part) => concernOf(part) === 'yes');
  return sure < 0 ? possible : possible.slice(0, sure + 1);
};
