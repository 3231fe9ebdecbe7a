import type {Adapter, GuideAdapter} from '../../adapter.ts';
import {
  guidePageSchema,
  shownGuideSchema,
  type Correction,
  type GuideHit,
  type GuidePage,
  type GuideSearch,
  type ShownGuide,
} from '../../contract/guide-search.ts';
import {receiptSchema, type Receipt} from '../../contract/receipt.ts';
import type {Language} from '../../language.ts';
import {randomKey} from '../../random-key.ts';
import {ensure, ensureShape} from '../expectations.ts';
import {allRows} from '../published/all-pages.ts';

export interface GuideHooks {
  adapter: GuideAdapter & Partial<Pick<Adapter, 'promises'>>;
  /** A version that another one has replaced. Without it old versions are not checked. */
  replaced?: {taskCode: string; version: string};
  /** The language in which the checks read. Chinese unless said otherwise. */
  locale?: Language;
}

/** A backend that has guides, with everybody who looks for one, reads it and corrects it. */
export class GuidesUnderTest {
  readonly adapter: GuideHooks['adapter'];
  readonly locale: Language;

  constructor({adapter, locale = 'zh'}: Pick<GuideHooks, 'adapter' | 'locale'>) {
    this.adapter = adapter;
    this.locale = locale;
  }

  async find(search: Partial<GuideSearch> = {}): Promise<GuidePage> {
    const page = await this.adapter.findGuides({words: '', page: 1, locale: this.locale, ...search});
    ensureShape(guidePageSchema, page, 'The page of guides');
    ensure(page.guides.length <= page.pageSize, 'A page holds more guides than it says.');
    return page;
  }

  /** All that is found, page after page. */
  async all(search: Partial<GuideSearch> = {}): Promise<GuideHit[]> {
    const {rows} = await allRows(
      (page) => this.find({...search, page}),
      ({guides}) => guides.map((hit) => ({...hit, id: hit.taskCode})),
    );
    return rows.map(({id: _, ...hit}) => hit);
  }

  /** The first page of all guides, of which there must be one. */
  async some(): Promise<GuideHit[]> {
    const {guides} = await this.find();
    ensure(guides.length > 0, 'There is no guide, so nothing can be checked.');
    return guides;
  }

  async load(taskCode: string, locale = this.locale, version?: string): Promise<ShownGuide> {
    const shown = await this.adapter.loadGuide(taskCode, {locale, ...(version !== undefined && {version})});
    ensureShape(shownGuideSchema, shown, 'The guide');
    return shown;
  }

  /** A correction of the first guide, ready to send, which names a mistake. */
  async correctionOf(changes: Partial<Correction> = {}): Promise<[taskCode: string, Correction]> {
    const [first] = await this.some();
    const {guide} = await this.load(first!.taskCode);
    return [
      guide.taskCode,
      {
        version: guide.version.number,
        ...{accurate: false, parts: ['fee', 'phone'], text: '收费和电话与窗口说的不一样。'},
        locale: this.locale,
        ...changes,
      },
    ];
  }

  async send(taskCode: string, correction: Correction, key = randomKey()): Promise<Receipt> {
    ensure(this.adapter.sendCorrection, 'This check needs sendCorrection.');
    const receipt = await this.adapter.sendCorrection(taskCode, correction, {key});
    ensureShape(receiptSchema, receipt, 'The receipt of a correction');
    return receipt;
  }
}
