import {nothing} from 'lit';
import {adapterOf, randomKey, restAdapter} from '@huiyin/core';
import type {ComplaintAdapter, Localizer, Point, ReadOptions} from '@huiyin/core';
import {channelOf} from '../../parts/form/form-values.ts';
import {PlaceField} from '../../parts/place/place-field.ts';
import {Recipients} from '../../parts/recipients/recipients.ts';
import {ownField, type Later} from '../question-field.ts';
import type {Report, Written} from '../report.ts';
import {reportOf, writtenIn} from './complaint-of.ts';
import {Files} from './files.ts';
import type {SentReport} from './sent-report.ts';
import type {SheetOptions} from './sheet-of.ts';
import type {MoreKey} from './words.ts';

/** What stands in the form, with what no field of it holds: points, files, and the department that was chosen. */
export class FilledForm implements Later {
  readonly files: Files;
  readonly #report: Report;
  readonly #localizer: Localizer<MoreKey>;
  readonly #recipients: Recipients;
  readonly #place: PlaceField;
  readonly #onChange: () => void;
  #points: Written['points'] = {};
  #uploadToken = randomKey();

  constructor(report: Report, localizer: Localizer<MoreKey>, onChange: () => void) {
    const {t} = localizer;
    this.#report = report;
    this.#localizer = localizer;
    this.#onChange = onChange;
    this.#recipients = new Recipients(report, localizer, {
      source: () => this.#departments,
      legend: () => t('complaintRecipient.legend'),
      none: () => t('complaintRecipient.none'),
    });
    this.#place = new PlaceField(report.host, localizer);
    this.files = new Files(report, localizer, {
      onChange,
      onPlace: (question, point) => this.#setPoint(question, point),
    });
  }

  renderRecipients() {
    return this.#recipients.render();
  }

  renderPlace(question: Parameters<Later['renderPlace']>[0]) {
    const {id} = question;
    return this.#place.render({
      ...ownField(this.#report, question),
      point: this.#points[id],
      map: this.#report.rules?.map,
      onPoint: (point) => this.#setPoint(id, point),
    });
  }

  renderFiles(question: Parameters<Later['renderFiles']>[0]) {
    return question.type === 'files' && this.#report.takesFiles ? this.files.render(question) : nothing;
  }

  /** Takes up what no field holds, for another report. */
  hold({points, files}: Written): void {
    this.#place.close();
    this.#uploadToken = randomKey();
    this.#points = points;
    this.files.begin(files);
  }

  /** `undefined` while another page stands in its place. */
  get element(): HTMLFormElement | undefined {
    return this.#report.host.renderRoot.querySelector('form') ?? undefined;
  }

  /** All of it, as it is kept. */
  get written(): Written | undefined {
    return this.element && writtenIn(this.element, this.#held);
  }

  /** All that is asked, as it is sent. */
  get report(): SentReport | undefined {
    return (
      this.element &&
      reportOf(this.element, this.#held, {
        asked: this.#report.asked,
        recipient: this.#recipients.chosen,
        uploadToken: this.#uploadToken,
        channel: channelOf(this.#report.host.channel),
        locale: this.#localizer.language,
      })
    );
  }

  /** By which a report is written down as the citizen saw it. */
  sheetOptions({complaint}: SentReport): SheetOptions {
    return {
      words: this.#localizer,
      profile: this.#report.profile,
      department: this.#recipients.nameOf(complaint),
    };
  }

  get #held(): Pick<Written, 'points' | 'files'> {
    return {points: this.#points, files: this.files.ready};
  }

  #setPoint(question: string, point: Point | undefined): void {
    this.#points = {...this.#points, [question]: point};
    this.#onChange();
    this.#report.host.requestUpdate();
  }

  /** Offices alone: a report is about somebody, not about a service item. */
  get #departments() {
    const adapter = adapterOf<ComplaintAdapter>(this.#report.host, restAdapter);
    return (
      adapter?.loadRecipients && {
        id: adapter.id,
        loadRecipients: async (options: ReadOptions) => ({
          ...(await adapter.loadRecipients!(options)),
          services: [],
        }),
      }
    );
  }
}
