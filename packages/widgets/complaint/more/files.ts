import {placeOfPhoto} from '@huiyin/core/photo';
import type {ComplaintProfile, ComplaintQuestion, Localizer, Point} from '@huiyin/core';
import type {ReadyFile, Report, Written} from '../report.ts';
import {readyFileOf, type AddedFile, type FileProblem} from './added-file.ts';
import {fileList} from './file-list.ts';
import type {MoreKey} from './words.ts';

type FilesQuestion = Extract<ComplaintQuestion, {type: 'files'}>;

/** Before another try, in milliseconds. */
const pause = 2000;

interface FilesOptions {
  /** Something was added or removed. */
  onChange(): void;
  /** The citizen wants the place of a photo in this question. */
  onPlace(question: string, point: Point): void;
}

/** The files of a report: added by picking, taking, dropping or pasting; each is made ready, shown and removed alone. */
export class Files {
  readonly #report: Report;
  readonly #localizer: Localizer<MoreKey>;
  readonly #options: FilesOptions;
  /** By the ids of the questions. */
  #added: Readonly<Partial<Record<string, readonly AddedFile[]>>> = {};
  #ids = 0;
  /** One photo is made ready at a time: each takes four bytes a pixel meanwhile. */
  #queue: Promise<unknown> = Promise.resolve();
  #underWay = new AbortController();
  #news = '';

  constructor(report: Report, localizer: Localizer<MoreKey>, options: FilesOptions) {
    this.#report = report;
    this.#localizer = localizer;
    this.#options = options;
  }

  /** The files that are ready, by the ids of the questions. */
  get ready(): Written['files'] {
    return Object.fromEntries(
      Object.entries(this.#added).map(([id, files = []]) => [
        id,
        files.flatMap(({ready, state}) => (ready && state === 'ready' ? [ready] : [])),
      ]),
    );
  }

  /** Whether one is still being made ready. */
  get isPreparing(): boolean {
    return Object.values(this.#added).some((files) => files?.some(({state}) => state === 'preparing'));
  }

  /** Resolves when nothing is being made ready any more. */
  async settled(): Promise<void> {
    let waited: unknown;
    do {
      waited = this.#queue;
      await waited;
    } while (waited !== this.#queue);
  }

  /** The question in which a file stands that cannot be sent; nothing is sent with one silently missing. */
  get refusedIn(): readonly string[] {
    return Object.entries(this.#added).flatMap(([id, files = []]) =>
      files.some(({state}) => state === 'refused') ? [id] : [],
    );
  }

  /** Starts with these files and no others. */
  begin(files: Written['files']): void {
    this.#underWay.abort();
    this.#underWay = new AbortController();
    this.#news = '';
    this.#added = Object.fromEntries(
      Object.entries(files).map(([id, ready = []]) => [id, ready.map((file) => this.#fromDraft(file))]),
    );
  }

  /** What a backend did not take. */
  refuse(digest: string, problem: FileProblem = 'refused'): void {
    this.#added = Object.fromEntries(
      Object.entries(this.#added).map(([id, files = []]) => [
        id,
        files.map((file) => (file.ready?.digest === digest ? {...file, state: 'refused', problem} : file)),
      ]),
    );
    this.#report.host.requestUpdate();
  }

  render(question: FilesQuestion) {
    const {rules} = this.#report;
    if (!rules) return undefined;
    const placeQuestion = this.#report.asked.find(({type}) => type === 'place');
    return fileList(this.#localizer, {
      name: `answers.${question.id}`,
      question,
      rules: rules.files,
      files: this.#added[question.id] ?? [],
      left: this.#left,
      error: this.#report.errorOf(`answers.${question.id}`),
      news: this.#news,
      onAdd: (files) => this.#add(question.id, files),
      onReplace: (file, others) => this.#replace(question.id, file, others),
      onRemove: (file) => this.#remove(question.id, file),
      onRetry: (file) => this.#retry(question.id, file),
      ...(placeQuestion &&
        'id' in placeQuestion && {onPlace: (file) => void this.#takePlace(placeQuestion.id, file)}),
    });
  }

  /** How many more may be added. */
  get #left(): number {
    const count = Object.values(this.#added).reduce((sum, files = []) => sum + files.length, 0);
    return (this.#report.rules?.files.count ?? 0) - count;
  }

  #add(question: string, files: readonly File[]): void {
    const {t} = this.#localizer;
    const added = files.slice(0, this.#left).map((file) => this.#prepare(question, file));
    const over = files.length - added.length;
    const last = added[added.length - 1];
    this.#change(question, (there) => [...there, ...added]);
    this.#news = over
      ? t('complaintFiles.tooMany', {count: this.#report.rules!.files.count})
      : t('complaintFiles.added', {count: added.length});
    if (last && !this.#left) void this.#focus(`#file-${last.id} button`);
  }

  #replace(question: string, old: AddedFile, [file]: readonly File[]): void {
    if (!file) return;
    const next = this.#prepare(question, file);
    this.#change(question, (there) => there.map((one) => (one.id === old.id ? next : one)));
    this.#news = this.#localizer.t('complaintFiles.added', {count: 1});
    void this.#focus(`#file-${next.id} button`);
  }

  #remove(question: string, {id, name}: AddedFile): void {
    this.#change(question, (there) => there.filter((one) => one.id !== id));
    this.#news = this.#localizer.t('complaintFiles.removed', {name});
    void this.#focus(`[name="answers.${question}"]`);
  }

  #retry(question: string, old: AddedFile): void {
    if (old.original) this.#replace(question, old, [old.original]);
    else {
      this.#change(question, (there) => there.map((one) => (one === old ? {...one, state: 'ready'} : one)));
      void this.#focus(`#file-${old.id} button`);
    }
  }

  // The button that was pressed is gone, or another file's: the focus goes where one goes on.
  async #focus(selector: string): Promise<void> {
    const {host} = this.#report;
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #prepare(question: string, original: File): AddedFile {
    const added: AddedFile = {id: this.#ids++, name: original.name, original, state: 'preparing'};
    const {signal} = this.#underWay;
    this.#queue = this.#queue.then(async () => {
      const {rules} = this.#report;
      const isWanted = this.#added[question]?.some(({id}) => id === added.id);
      if (signal.aborted || !rules || !isWanted) return;
      const outcome = await this.#readyWhenever(original, rules.files, signal);
      if (signal.aborted || outcome === undefined) return;
      this.#change(question, (there) =>
        there.map((one) => (one.id === added.id ? {...one, ...settledAs(outcome)} : one)),
      );
    });
    return added;
  }

  /** Tries again while the line is bad: what makes a photo ready is fetched when it is needed. */
  async #readyWhenever(
    file: File,
    rules: ComplaintProfile['files'],
    signal: AbortSignal,
  ): Promise<ReadyFile | FileProblem | undefined> {
    while (!signal.aborted) {
      try {
        return await readyFileOf(file, rules, signal);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return undefined;
  }

  #fromDraft(ready: ReadyFile): AddedFile {
    const name = ready.name ?? this.#localizer.t('complaintFiles.photo');
    return {id: this.#ids++, name, state: 'ready', ready};
  }

  // Only now is the place in the photo looked at.
  async #takePlace(question: string, {original}: AddedFile): Promise<void> {
    const {t} = this.#localizer;
    try {
      const place = original && (await placeOfPhoto(original));
      if (place) this.#options.onPlace(question, {...place, system: 'WGS84'});
      this.#news = t(place ? 'complaintFiles.placeTaken' : 'complaintFiles.noPlace');
    } catch {
      this.#news = t('complaintFiles.placeNotRead');
    }
    this.#report.host.requestUpdate();
  }

  #change(question: string, next: (there: readonly AddedFile[]) => readonly AddedFile[]): void {
    this.#added = {...this.#added, [question]: next(this.#added[question] ?? [])};
    this.#options.onChange();
    this.#report.host.requestUpdate();
  }
}

const settledAs = (outcome: ReadyFile | FileProblem): Pick<AddedFile, 'state' | 'ready' | 'problem'> =>
  typeof outcome === 'string'
    ? {state: 'refused', problem: outcome}
    : {state: 'ready', ready: outcome, problem: undefined};
