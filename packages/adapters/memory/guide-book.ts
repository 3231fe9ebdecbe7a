import {
  addWorkingDays,
  AdapterError,
  correctionProblems,
  correctionWorkingDays,
  dayIn,
  type Correction,
  type GuideCatalogue,
  type Language,
  type Receipt,
  type ShownGuide,
  type WrittenGuide,
} from '@huiyin/core';
import {guideIn} from '@huiyin/core/guide';
import {GuideFinder, guideIndexOf} from '@huiyin/core/guide-search';
import type {County} from './county.ts';
import {receiptNumber} from './receipts.ts';

/** Every version of every guide, and what was said of them. */
export class GuideBook {
  readonly #county: County;
  readonly #catalogue: GuideCatalogue;
  /** By code, the oldest version first. */
  readonly #versions = new Map<string, WrittenGuide[]>();
  readonly #corrections = new Map<string, Receipt>();
  #finder: Promise<GuideFinder> | undefined;

  constructor(county: County, guides: readonly WrittenGuide[] = [], catalogue = noCatalogue) {
    this.#county = county;
    this.#catalogue = catalogue;
    for (const guide of guides) {
      this.#versions.set(guide.taskCode, [...(this.#versions.get(guide.taskCode) ?? []), guide]);
    }
  }

  /** What finds the guides that hold, once they have been indexed. */
  finder(): Promise<GuideFinder> {
    return (this.#finder ??= this.#index());
  }

  /** The version of this number, or the one that holds; `undefined` where there is none. */
  show(taskCode: string, locale: Language, number?: string): ShownGuide | undefined {
    const versions = this.#versions.get(taskCode) ?? [];
    const holding = this.#holdingOf(versions);
    const wanted = number === undefined ? holding : versions.find(({version}) => version.number === number);
    if (!wanted || !holding) return undefined;
    const {calendar, portal} = this.#county.profileOf(locale);
    const isOld = versions.indexOf(wanted) < versions.indexOf(holding);
    return {
      guide: guideIn(wanted, locale),
      ...(isOld && {replacedBy: holding.version.number}),
      calendar,
      hotline: portal.hotline,
    };
  }

  /** Keeps what somebody says of a guide; the same key gives the same receipt. @throws {AdapterError} `rejected` */
  correct(taskCode: string, sent: Correction, {key, digest}: {key: string; digest: string}): Receipt {
    const bound = this.#corrections.get(key);
    if (bound?.digest === digest) return bound;
    const fields = correctionProblems(sent);
    const isKnown = this.show(taskCode, sent.locale, sent.version) !== undefined;
    if (bound || fields.length > 0 || !isKnown) throw new AdapterError('rejected', {fields});
    const {calendar} = this.#county.profileOf(sent.locale);
    const now = new Date();
    const receipt = {
      number: receiptNumber('JC', this.#corrections.size + 1, calendar, now),
      receivedAt: now.toISOString(),
      digest,
      ...(!sent.accurate && {dueOn: addWorkingDays(now, correctionWorkingDays, calendar)}),
    };
    this.#corrections.set(key, receipt);
    return receipt;
  }

  async #index(): Promise<GuideFinder> {
    const finder = new GuideFinder();
    const today = this.#today();
    const holding = [...this.#versions.values()].flatMap((versions) => this.#holdingOf(versions) ?? []);
    const guides = holding.filter(
      ({version}) => version.validUntil === undefined || version.validUntil >= today,
    );
    await finder.add(guideIndexOf(guides, this.#catalogue));
    return finder;
  }

  // Of a guide that is only announced, the announcement is shown.
  #holdingOf(versions: readonly WrittenGuide[]): WrittenGuide | undefined {
    const begun = versions.filter(({version}) => version.validFrom <= this.#today());
    return (begun.length > 0 ? begun : versions).slice(-1)[0];
  }

  #today(): string {
    return dayIn(this.#county.profileOf('zh').calendar.timeZone, new Date());
  }
}

const noCatalogue: GuideCatalogue = {topics: [], popular: [], synonyms: []};
