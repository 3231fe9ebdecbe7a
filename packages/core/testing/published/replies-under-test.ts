import type {ConsultationAdapter, ReactionAdapter, RepliesAdapter} from '../../adapter.ts';
import {
  replyPageSchema,
  type PublishedReply,
  type ReplyPage,
  type ReplySearch,
} from '../../contract/published.ts';
import type {Language} from '../../language.ts';
import {QuestionsUnderTest} from '../consultation/questions-under-test.ts';
import {ensure, ensureShape} from '../expectations.ts';
import type {Office} from '../office.ts';
import {allRows} from './all-pages.ts';

export interface ReplyHooks {
  adapter: RepliesAdapter & Partial<ConsultationAdapter & ReactionAdapter>;
  /** What an official does. Without it nothing is published, and what is there already is checked. */
  office?: Office;
  /** The language in which the checks read. Chinese unless said otherwise. */
  locale?: Language;
}

/** A backend that shows published answers, with everybody who reads them. */
export class RepliesUnderTest {
  readonly adapter: ReplyHooks['adapter'];
  readonly locale: Language;
  readonly #office: Office | undefined;

  constructor({adapter, office, locale = 'zh'}: ReplyHooks) {
    this.adapter = adapter;
    this.#office = office;
    this.locale = locale;
  }

  /** Those who ask and the office that publishes; `undefined` where the backend has not both. */
  get questions(): QuestionsUnderTest | undefined {
    const {adapter, locale} = this;
    const isAsked = 'sendConsultation' in adapter && 'loadRecipients' in adapter;
    if (!isAsked || !this.#office) return undefined;
    return new QuestionsUnderTest({adapter: adapter as ConsultationAdapter, office: this.#office, locale});
  }

  async find(search: Partial<ReplySearch> = {}): Promise<ReplyPage> {
    const page = await this.adapter.findReplies({text: '', page: 1, locale: this.locale, ...search});
    ensureShape(replyPageSchema, page, 'The page of published answers');
    ensure(page.replies.length <= page.pageSize, 'A page holds more answers than it says.');
    return page;
  }

  all(search: Partial<ReplySearch> = {}): Promise<{first: ReplyPage; rows: PublishedReply[]}> {
    return allRows(
      (page) => this.find({...search, page}),
      ({replies}) => replies,
    );
  }
}
