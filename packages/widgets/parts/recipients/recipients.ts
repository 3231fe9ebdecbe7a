import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {Read} from '@huiyin/core';
import type {KeysOf, Localised, Localizer, ReadOptions, Recipients as List} from '@huiyin/core';
import {field} from '../field/field.ts';
import type zh from './locales/zh.json';
import {choicesOf, matching, recipientOf, valueOf, type Choice, type Recipient} from './recipient-choices.ts';

/** The letter whose recipient is chosen. */
interface Letter {
  readonly host: ReactiveControllerHost;
  /** The chosen one, such as `service:12`; empty for none. */
  readonly recipient: string;
  /** Whether the citizen has opened the list. */
  readonly choosesRecipient: boolean;
  set(changes: {recipient: string}): void;
}

interface RecipientsOptions {
  /** Who knows the list. */
  source(): {readonly id: string; loadRecipients?(options: ReadOptions): Promise<List>} | undefined;
  /** What is chosen here. */
  legend(): string;
  /** What it means to choose none. */
  none(): string;
}

const listed = 30;

/**
 * The departments and service items that a letter can be given to by those who know: a field to search in and real
 * radio buttons below it. See docs/decisions/choosing-a-recipient.md.
 */
export class Recipients {
  readonly #letter: Letter;
  readonly #localizer: Localizer<KeysOf<typeof zh>>;
  readonly #options: RecipientsOptions;
  readonly #list: Read<List>;
  #query = '';

  constructor(letter: Letter, localizer: Localizer<KeysOf<typeof zh>>, options: RecipientsOptions) {
    this.#letter = letter;
    this.#localizer = localizer;
    this.#options = options;
    const {source} = options;
    // A county has hundreds of items: they are asked for when somebody wants to choose.
    this.#list = new Read(
      letter.host,
      () => `${letter.choosesRecipient} ${source()?.id} ${localizer.wanted}`,
      (signal) =>
        letter.choosesRecipient ? source()?.loadRecipients?.({signal, locale: localizer.wanted}) : undefined,
    );
  }

  /** What is chosen, as the contract has it. */
  get chosen(): Recipient {
    const {recipient} = this.#letter;
    return this.#choices.find(({value}) => value === recipient)?.recipient ?? recipientOf(recipient);
  }

  /** The name of what was chosen, to be shown again on the receipt. */
  nameOf(recipient: Recipient): Localised | undefined {
    return this.#choices.find(({value}) => value === valueOf(recipient))?.name;
  }

  render(): TemplateResult | typeof nothing {
    const {t} = this.#localizer;
    if (this.#list.error !== undefined) return html`<p role="status">${t('recipient.failed')}</p>`;
    if (!this.#list.value) return nothing;
    const found = matching(this.#choices, this.#query);
    const first = found.slice(0, listed);
    const count = found.length - first.length;
    return html`
      ${field(
        {name: 'recipient-search', label: t('recipient.search'), error: undefined},
        html`<input
          id="recipient-search"
          type="search"
          autocomplete="off"
          aria-describedby="recipient-found"
          .value=${this.#query}
          @input=${(event: Event) => this.#onSearch(event)}
          @keydown=${stay}
        />`,
      )}
      <p id="recipient-found" role="status">${t('recipient.found', {count: found.length})}</p>
      <fieldset @change=${(event: Event) => this.#onChoose(event)}>
        <legend>${this.#options.legend()}</legend>
        <div class="choice listed">
          ${this.#radio({value: '', name: {text: this.#options.none(), lang: this.#localizer.language}})}
          ${this.#withChosen(first).map((choice) => this.#radio(choice))}
        </div>
      </fieldset>
      ${count ? html`<p class="hint">${t('recipient.more', {count})}</p>` : nothing}
    `;
  }

  #radio({value, name, of}: Pick<Choice, 'value' | 'name' | 'of'>) {
    return html`<label>
      <input type="radio" name="recipient" value=${value} .checked=${value === this.#letter.recipient} />
      <span>
        <span lang=${name.lang}>${name.text}</span
        >${of ? [' · ', html`<span lang=${of.lang}>${of.text}</span>`] : nothing}
      </span>
    </label>`;
  }

  // What was chosen stays in sight, whatever is searched for next.
  #withChosen(found: readonly Choice[]): readonly Choice[] {
    const chosen = this.#choices.find(({value}) => value === this.#letter.recipient);
    const isFound = found.some(({value}) => value === chosen?.value);
    return chosen && !isFound ? [chosen, ...found] : found;
  }

  #onSearch({target}: Event): void {
    this.#query = (target as HTMLInputElement).value;
    this.#letter.host.requestUpdate();
  }

  #onChoose({target}: Event): void {
    this.#letter.set({recipient: (target as HTMLInputElement).value});
  }

  get #choices(): readonly Choice[] {
    return choicesOf(this.#list.value);
  }
}

// Enter looks for nothing that is not there already; it must not send the question.
const stay = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};
