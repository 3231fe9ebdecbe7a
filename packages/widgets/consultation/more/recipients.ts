import {html, nothing, type TemplateResult} from 'lit';
import {adapterOf, Read, restAdapter} from '@huiyin/core';
import type {Consultation, ConsultationAdapter, Localised, Localizer, Recipients as List} from '@huiyin/core';
import {field} from '../../parts/field/field.ts';
import type {Question} from '../question.ts';
import {choicesOf, matching, recipientOf, valueOf, type Choice} from './recipient-choices.ts';
import type {MoreKey} from './words.ts';

const listed = 30;

/**
 * The departments and service items that a question can be given to by those who know: a field to search in and real
 * radio buttons below it. See docs/decisions/choosing-a-recipient.md.
 */
export class Recipients {
  readonly #question: Question;
  readonly #localizer: Localizer<MoreKey>;
  readonly #list: Read<List>;
  #query = '';

  constructor(question: Question, localizer: Localizer<MoreKey>) {
    this.#question = question;
    this.#localizer = localizer;
    // A county has hundreds of items: they are asked for when somebody wants to choose.
    this.#list = new Read(
      question.host,
      () => `${question.choosesRecipient} ${this.#adapter?.id} ${localizer.wanted}`,
      (signal) =>
        question.choosesRecipient
          ? this.#adapter?.loadRecipients({signal, locale: localizer.wanted})
          : undefined,
    );
  }

  /** What is chosen, as the contract has it. */
  get chosen(): Pick<Consultation, 'department' | 'service'> {
    const {recipient} = this.#question;
    return this.#choices.find(({value}) => value === recipient)?.recipient ?? recipientOf(recipient);
  }

  /** The name of what was chosen, to be shown again on the receipt. */
  nameOf(recipient: Pick<Consultation, 'department' | 'service'>): Localised | undefined {
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
        <legend>${t('recipient.legend')}</legend>
        <div class="choice listed">
          ${this.#radio({value: '', name: {text: t('recipient.none'), lang: this.#localizer.language}})}
          ${this.#withChosen(first).map((choice) => this.#radio(choice))}
        </div>
      </fieldset>
      ${count ? html`<p class="hint">${t('recipient.more', {count})}</p>` : nothing}
    `;
  }

  #radio({value, name, of}: Pick<Choice, 'value' | 'name' | 'of'>) {
    return html`<label>
      <input type="radio" name="recipient" value=${value} .checked=${value === this.#question.recipient} />
      <span>
        <span lang=${name.lang}>${name.text}</span
        >${of ? [' · ', html`<span lang=${of.lang}>${of.text}</span>`] : nothing}
      </span>
    </label>`;
  }

  // What was chosen stays in sight, whatever is searched for next.
  #withChosen(found: readonly Choice[]): readonly Choice[] {
    const chosen = this.#choices.find(({value}) => value === this.#question.recipient);
    return chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  }

  #onSearch({target}: Event): void {
    this.#query = (target as HTMLInputElement).value;
    this.#question.host.requestUpdate();
  }

  #onChoose({target}: Event): void {
    this.#question.set({recipient: (target as HTMLInputElement).value});
  }

  get #choices(): readonly Choice[] {
    return choicesOf(this.#list.value);
  }

  get #adapter(): ConsultationAdapter | undefined {
    return adapterOf<ConsultationAdapter>(this.#question.host, restAdapter);
  }
}

// Enter looks for nothing that is not there already; it must not send the question.
const stay = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};
