import {
  AdapterError,
  digestOf,
  type CaseState,
  type FailureKind,
  type FieldProblem,
  type Rating,
  type RatingAdapter,
  type Receipt,
} from '@huiyin/core';
import {nationalProfile, profileIn} from '@huiyin/core/national';
import type {RaterElement} from '../rater/rater.ts';
import '../rater/define.ts';
import {until} from './page.ts';

interface Mounted {
  adapter?: RatingAdapter;
  lang?: string;
  fallback?: string;
  attributes?: Record<string, string>;
}

/** A rater on the page, ready and with everything loaded. */
export const mount = async ({
  adapter = scriptedAdapter(),
  lang = 'zh',
  fallback = '',
  attributes = {},
}: Mounted = {}) => {
  const place = document.createElement('div');
  place.lang = lang;
  place.innerHTML = `<hy-rater>${fallback}</hy-rater>`;
  const rater = place.firstElementChild as RaterElement;
  rater.adapter = adapter;
  for (const [name, value] of Object.entries({'case-token': 'a-token', ...attributes}))
    rater.setAttribute(name, value);
  document.body.append(place);
  await until(rater, () => rater.shadowRoot!.querySelector('[role=status], .idle, section'));
  return rater;
};

export const handledCase = {
  number: 'BJ-2026-0001',
  matter: {text: '社会保障卡申领', lang: 'zh' as const},
  department: {text: '人力资源和社会保障局', lang: 'zh' as const},
  handledOn: '2026-11-18',
};

export const receipt: Receipt = {
  number: 'PJ-20261122-000001',
  receivedAt: '2026-11-22T02:42:00Z',
  queryCode: '7K3MQ9TDW2XR',
};

interface Script {
  state?: CaseState;
  /** How each rating is answered in turn; the last answer stays. */
  answers?: readonly ('receipt' | 'never' | FailureKind)[];
  /** What is wrong with a refused rating. */
  fields?: FieldProblem[];
  promises?: Partial<RatingAdapter['promises']>;
}

/** A backend that follows a script and remembers what was sent. */
export const scriptedAdapter = ({state, answers = ['receipt'], fields, promises}: Script = {}) => {
  const sent: {rating: Rating; key: string}[] = [];
  return {
    id: `scripted:${Math.random()}`,
    promises: {sameKeySameReceipt: true, digest: true, queryCode: true, followUpRating: true, ...promises},
    sent,
    loadProfile: async ({locale}) => profileIn(nationalProfile, locale),
    loadCase: async () => state ?? {status: 'open', case: handledCase, ratingNumber: 1},
    sendRating: async (rating, {key}) => {
      sent.push({rating, key});
      const answer = answers[Math.min(sent.length, answers.length) - 1]!;
      if (answer === 'never') return new Promise(() => undefined);
      if (answer !== 'receipt') throw new AdapterError(answer, {receipt, fields});
      return {...receipt, digest: await digestOf(rating)};
    },
  } satisfies RatingAdapter & {sent: unknown};
};
