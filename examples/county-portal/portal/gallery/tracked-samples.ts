import {consultationDigestOf, digestOf, reactionDigestOf} from '@huiyin/core';
import type {ConsultationContent, TimelineEntry, TrackedConsultation, TrackedRating} from '@huiyin/core';
import {nationalIndicators} from '@huiyin/core/national';
import {dayBefore} from '../handled-case.ts';
import type {Reader} from '../reader.ts';
import {caseOf, departmentIn, paragraphs, putRight} from './sample-parts.ts';

/** What the tracker of the gallery finds, by state. */
export const trackedFor = async (reader: Reader) => {
  const {t} = reader;
  const history = historyOf(reader);
  const {received, routed, started, extended, answered} = history;
  const question = await questionOf(reader);
  const rated = await ratedEntry(t('gallery.sample.further'));
  const open = {...question, department: departmentIn('humanResources', reader)};
  const done: TrackedConsultation = {
    ...open,
    state: 'answered',
    timeline: [received, routed, started, answered],
  };
  return {
    inProgress: {...open, state: 'inProgress', timeline: [received, routed, started, extended]},
    overdue: {...open, state: 'routed', dueOn: dayBefore(2), overdue: true, timeline: [received, routed]},
    answered: {...done, ...afterAnswer},
    rated: {
      ...done,
      timeline: [...done.timeline, rated],
      reactions: afterAnswer.reactions.slice(1),
      reopenUntil: afterAnswer.reopenUntil,
    },
    closed: {
      ...done,
      state: 'closed',
      dueOn: undefined,
      timeline: [...done.timeline, history.closed],
      reactions: ['reopen', 'erase'],
      reopenUntil: afterAnswer.reopenUntil,
    },
    withdrawn: {
      ...open,
      state: 'withdrawn',
      dueOn: undefined,
      timeline: [received, routed, history.withdrawn],
      reactions: ['erase'],
    },
    returned: {
      ...question,
      state: 'returned',
      dueOn: undefined,
      timeline: [received, history.returned],
      reactions: ['erase'],
    },
    erased: {
      ...question,
      state: 'erased',
      dueOn: undefined,
      content: undefined,
      timeline: [received, history.erased],
      reactions: [],
    },
    differs: {...done, ...afterAnswer, receipt: {...question.receipt, digest: '0'.repeat(64)}},
    badRating: await badRatingOf(reader),
  } satisfies Record<string, TrackedConsultation | TrackedRating>;
};

const afterAnswer = {
  reactions: ['rateAnswer', 'furtherQuestion', 'reopen', 'withdraw', 'correct', 'erase'],
  unratedAnswer: '5',
  reopenUntil: dayBefore(-14),
  dueOn: undefined,
} satisfies Partial<TrackedConsultation>;

const questionOf = async ({t}: Reader) => {
  const content: ConsultationContent = {
    kind: 'service',
    title: t('gallery.sample.title'),
    text: t('gallery.sample.text'),
    replyWanted: true,
    publishConsent: true,
  };
  return {
    about: 'consultation',
    receipt: {
      number: numberOf('ZX', 6),
      receivedAt: momentOf(6, '02:42'),
      dueOn: dayBefore(-15),
      digest: await consultationDigestOf(content),
    },
    content,
    dueOn: dayBefore(-15),
    overdue: false,
    reactions: ['withdraw', 'correct', 'erase'],
  } satisfies Partial<TrackedConsultation>;
};

const historyOf = (reader: Reader) => {
  const {language, t} = reader;
  const department = departmentIn('humanResources', reader);
  const words = (key: string) => ({...paragraphs(t(`gallery.sample.${key}`)), lang: language});
  return {
    received: {id: '1', type: 'received', at: momentOf(6, '02:42')},
    routed: {id: '2', type: 'routed', at: momentOf(6, '06:10'), department},
    started: {id: '3', type: 'started', at: momentOf(5, '01:20'), department},
    extended: {
      ...{id: '4', type: 'extended', at: momentOf(3, '03:05'), department},
      words: words('extended'),
      dueOn: dayBefore(-15),
    },
    answered: {
      ...{id: '5', type: 'answered', at: momentOf(1, '08:30'), department},
      words: words('answer'),
      attachments: [{id: 'form', name: `${t('gallery.sample.file')}.pdf`, bytes: 24_000}],
    },
    returned: {id: '6', type: 'returned', at: momentOf(5, '07:15'), words: words('returned')},
    erased: {id: '7', type: 'erased', at: momentOf(1, '09:00')},
    closed: {id: '9', type: 'closed', at: momentOf(0, '02:10'), department},
    withdrawn: {id: '10', type: 'withdrawn', at: momentOf(4, '00:40')},
  } satisfies Record<string, TimelineEntry>;
};

const ratedEntry = async (text: string): Promise<TimelineEntry> => ({
  id: '8',
  type: 'rated',
  at: momentOf(0, '01:05'),
  grade: 'dissatisfied',
  text,
  digest: await reactionDigestOf({action: 'rateAnswer', answer: '5', grade: 'dissatisfied', text}),
});

const badRatingOf = async (reader: Reader): Promise<TrackedRating> => {
  const content = {
    grade: 'dissatisfied',
    indicatorSet: nationalIndicators.id,
    indicators: ['209'],
    text: reader.t('gallery.sample.badText'),
    anonymous: false,
  } as const;
  const rated = {...content, indicators: [...content.indicators]};
  return {
    about: 'rating',
    state: 'received',
    case: {number: 'YD-SJ-2026-000871', ...caseOf('sole-trader', reader), handledOn: dayBefore(10)},
    rating: {
      ratingNumber: 1,
      provenance: 'active',
      content: rated,
      receipt: {
        number: numberOf('PJ', 9),
        receivedAt: momentOf(9, '03:30'),
        digest: await digestOf(rated),
      },
    },
    handling: {...putRight(9, reader), rectifiedOn: undefined},
    followUp: {caseToken: 'gallery', until: momentOf(-21, '00:00')},
  };
};

/** So many days before today, at a time of the clock in UTC. */
const momentOf = (daysAgo: number, time: string): string => `${dayBefore(daysAgo)}T${time}:00Z`;

const numberOf = (kind: string, daysAgo: number): string =>
  `${kind}-${dayBefore(daysAgo).replaceAll('-', '')}-004187`;
