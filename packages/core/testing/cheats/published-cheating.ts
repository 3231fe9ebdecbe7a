import {memoryAdapter, type MemoryAdapter} from '../../../adapters/memory.ts';
import type {PublishedRating, PublishedReply, RatingPage, ReplyPage} from '../../contract/published.ts';
import {BackendUnderTest} from '../backend-under-test.ts';
import {officeWords} from '../consultation/office-words.ts';
import {QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import type {Cheat} from './cheating.ts';

/** An honest backend with more published answers and ratings than one page holds, of two departments. */
export const withPublished = async (): Promise<MemoryAdapter> => {
  const adapter = memoryAdapter();
  await publishSome(adapter);
  await rateSome(adapter);
  return adapter;
};

async function publishSome(adapter: MemoryAdapter): Promise<void> {
  const {office} = adapter;
  const questions = new QuestionsUnderTest({adapter, office});
  for (let count = 1; count <= 12; count++) {
    const {receipt} = await questions.ask({title: `执照问题${count}`, publishConsent: true});
    await office.route(receipt.number, count % 3 ? 'market' : 'housing');
    await office.answer(receipt.number, officeWords());
    await office.publish(receipt.number);
  }
}

async function rateSome(adapter: MemoryAdapter): Promise<void> {
  let count = 0;
  const departments = ['云水县市场监督管理局', '云水县住房和城乡建设局'] as const;
  const newCase = () => adapter.newCase({department: {text: departments[++count % 3 ? 0 : 1], lang: 'zh'}});
  const citizens = new BackendUnderTest({adapter, newCase});
  for (const grade of ['satisfied', 'dissatisfied', 'verySatisfied'] as const) {
    for (let turn = 1; turn <= 7; turn++) {
      await citizens.rate({
        grade,
        text: `${grade}${turn}`,
        anonymous: false,
        contact: {name: '李小梅', phone: ''},
      });
    }
  }
}

type Found = Parameters<MemoryAdapter['findReplies']>[0];

/** Shows another page of published answers. */
export const finding =
  (change: (page: ReplyPage, search: Found) => object): Cheat =>
  (honest) => ({
    findReplies: async (search, read) => {
      const page = await honest.findReplies(search, read);
      return {...page, ...change(page, search)};
    },
  });

/** Shows each published answer in another way. */
export const publishing = (change: (reply: PublishedReply, search: Found) => object): Cheat =>
  finding(({replies}, search) => ({replies: replies.map((one) => ({...one, ...change(one, search)}))}));

type Listed = Parameters<MemoryAdapter['loadPublishedRatings']>[0];

/** Shows another page of ratings. */
export const listing =
  (change: (page: RatingPage, search: Listed) => object): Cheat =>
  (honest) => ({
    loadPublishedRatings: async (search, read) => {
      const page = await honest.loadPublishedRatings(search, read);
      return {...page, ...change(page, search)};
    },
  });

/** Shows each rating in another way. */
export const publishingRatings = (change: (rating: PublishedRating) => object): Cheat =>
  listing(({ratings}) => ({ratings: ratings.map((one) => ({...one, ...change(one)}))}));
