import {html, nothing, type ReactiveController} from 'lit';
import {copyText} from '../../parts/receipt/copy-sheet.ts';
import {pictureOf} from '../../parts/receipt/picture-of.ts';
import {isWeChat, saveFile} from '../../parts/receipt/save-file.ts';
import type {View} from '../view.ts';
import {calendarEvents, hasEvents} from './calendar-events.ts';
import {calendarFile} from './calendar-file.ts';
import type {GuideHost, MoreOptions} from './more.ts';
import {printGuide} from './print-guide.ts';
import {ReadAloud} from './read-aloud.ts';
import {sheetOf} from './sheet-of.ts';
import type {MoreWords} from './words.ts';

type Outcome = 'copied' | 'calendarSaved' | 'pictureHint' | 'failed';

/** What one can take away of a guide: on paper, as a picture, as a link, in the calendar, by ear. */
export class TakeAway implements ReactiveController {
  readonly #host: GuideHost;
  readonly #words: MoreWords;
  readonly #voice: ReadAloud;
  readonly #options: Pick<MoreOptions, 'view'>;
  /** What is shown: which guide, in which situation and language. */
  #of = '';
  #outcome: Outcome | undefined;
  #picture: string | undefined;

  constructor(host: GuideHost, words: MoreWords, options: Pick<MoreOptions, 'view'>) {
    this.#host = host;
    this.#words = words;
    this.#options = options;
    this.#voice = new ReadAloud(host);
    host.addController(this);
  }

  // What was taken of another guide or situation says nothing of this one.
  hostUpdate(): void {
    const of = this.#ofNow();
    if (of === this.#of) return;
    this.#of = of;
    this.#voice.stop();
    this.#outcome = undefined;
    this.#showPicture(undefined);
  }

  render(view: View) {
    const {t} = this.#words;
    const picture = this.#picture;
    return html`
      <div class="actions" part="take">${this.#buttons(view)}</div>
      <p role="status">${this.#outcome ? t(`take.${this.#outcome}`) : nothing}</p>
      ${
        picture
          ? html`<img class="picture" src=${picture} alt=${view.guide.name.text} @error=${this.#onBlocked} />`
          : nothing
      }
    `;
  }

  #buttons(view: View) {
    const {t, language} = this.#words;
    const url = this.#urlOf(view);
    const button = (label: string, act: () => unknown) =>
      html`<button type="button" class="quiet" @click=${() => this.#attempt(act)}>${label}</button>`;
    return html`
      ${isWeChat() ? nothing : button(t('take.print'), () => this.#print(view, url))}
      ${button(t('take.picture'), () => this.#savePicture(view, url))}
      ${url && 'share' in navigator ? button(t('take.share'), () => share(view.guide.name.text, url)) : nothing}
      ${url ? button(t('take.copy'), () => this.#copy(url)) : nothing}
      ${!isWeChat() && hasEvents(view) ? button(t('take.calendar'), () => this.#saveCalendar(view, url)) : nothing}
      ${
        // What is not translated no voice of this language could read.
        this.#voice.canRead(language) && view.guide.name.lang === language
          ? button(t(this.#voice.isReading ? 'take.stop' : 'take.read'), () => this.#read(view))
          : nothing
      }
    `;
  }

  async #attempt(act: () => unknown): Promise<void> {
    this.#say(undefined);
    try {
      await act();
    } catch {
      this.#say('failed');
    }
  }

  #print(view: View, url: string | undefined): void {
    const {t, language} = this.#words;
    printGuide(sheetOf(view, this.#words, url), this.#host.renderRoot, {
      ...{lang: language, url, qrLabel: t('take.qr')},
    });
  }

  // WeChat's browser prints nothing and downloads nothing: there the picture is shown, to be kept by a long press.
  async #savePicture(view: View, url: string | undefined): Promise<void> {
    const of = this.#of;
    const picture = await pictureOf(sheetOf(view, this.#words, url));
    if (!isWeChat()) return saveFile(picture, `${fileName(view)}.png`);
    if (of !== this.#of) return;
    this.#showPicture(URL.createObjectURL(picture));
    this.#say('pictureHint');
  }

  #saveCalendar(view: View, url: string | undefined): void {
    const text = calendarFile(calendarEvents(view, this.#words, url), new Date());
    saveFile(new Blob([text], {type: 'text/calendar;charset=utf-8'}), `${fileName(view)}.ics`);
    this.#say('calendarSaved');
  }

  async #copy(url: string): Promise<void> {
    await copyText(url, this.#host.renderRoot);
    this.#say('copied');
  }

  #read(view: View): void {
    if (this.#voice.isReading) return this.#voice.stop();
    const {title, rows} = sheetOf(view, this.#words);
    const pieces = rows.flatMap(({label, value}) => [label, ...value.split('\n')]);
    this.#voice.read([title, ...pieces.map(speakable)], this.#words.language);
  }

  /** Where this guide is found in this situation; `undefined` where the page names no such place. */
  #urlOf({guide}: View): string | undefined {
    const {shareUrl, choices} = this.#host;
    if (!shareUrl) return undefined;
    const url = shareUrl
      .replace('{taskCode}', encodeURIComponent(guide.taskCode))
      .replace('{choices}', encodeURIComponent(choices));
    return new URL(url, document.baseURI).href;
  }

  #ofNow(): string {
    const view = this.#options.view();
    if (!view) return '';
    const {taskCode, name, version} = view.guide;
    return JSON.stringify([taskCode, version.number, view.choices, name.lang, this.#words.language]);
  }

  #showPicture(url: string | undefined): void {
    if (this.#picture) URL.revokeObjectURL(this.#picture);
    this.#picture = url;
  }

  // A page's policy may show no picture that was drawn on it.
  readonly #onBlocked = (): void => {
    this.#showPicture(undefined);
    this.#say('failed');
  };

  #say(outcome: Outcome | undefined): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}

// Whoever closes the list of programs has not failed.
const share = (title: string, url: string): Promise<void> =>
  navigator.share({title, url}).catch((error: Error) => {
    if (error.name !== 'AbortError') throw error;
  });

const fileName = ({guide}: View): string => guide.taskCode.replace(/[^\w-]/g, '_');

/** Without what is only to be looked at. */
const speakable = (text: string): string =>
  text
    .replace(/^[□—] /, '')
    .split(' · ')
    .filter((piece) => !/https?:\/\//.test(piece))
    .join(', ');
