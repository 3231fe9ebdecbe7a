import {html, nothing, type TemplateResult} from 'lit';

export interface FieldOptions {
  /** Also its id, and the name by which a problem calls it. */
  name: string;
  label: string;
  /** The language of label and hint, where they are a county's own words. */
  lang?: string;
  /** What is wrong with it, in words. */
  error: string | undefined;
  hint?: string;
  /** What stands in it until the citizen writes. */
  initial: string;
  counter?: Counter;
}

/** Counts, and cuts nothing: `maxlength` would cut what an input method is still composing. */
export interface Counter {
  /** What is written so far, in code points. */
  length: number;
  /** Not known before the county's profile is. */
  limit: number | undefined;
  /** Called with what is written, but not with what is still being composed. */
  onText: (text: string) => void;
}

interface LineOptions extends FieldOptions {
  type?: 'text' | 'tel' | 'email' | 'date';
  /** Which keys a phone offers. */
  keys?: 'decimal';
  /** For personal things: the browser may fill them in, and no spelling service reads them. */
  autocomplete?: AutoFill;
}

interface TextOptions extends FieldOptions {
  rows: number;
  /** Whether no spelling service may read it. */
  isPersonal?: boolean;
}

/** A field of one line. */
export const lineField = (options: LineOptions): TemplateResult => {
  const {name, type = 'text', keys, autocomplete, initial, error, counter} = options;
  return field(
    options,
    html`<input
      id=${name}
      name=${name}
      type=${type}
      inputmode=${keys ?? nothing}
      autocomplete=${autocomplete ?? 'off'}
      spellcheck=${autocomplete ? 'false' : nothing}
      .defaultValue=${initial}
      aria-describedby=${describedBy(options)}
      aria-invalid=${error ? 'true' : nothing}
      @input=${counter && onText(counter)}
      @compositionend=${counter && onText(counter)}
    />`,
  );
};

/** A field of many lines. */
export const textField = (options: TextOptions): TemplateResult => {
  const {name, rows, isPersonal, initial, error, counter} = options;
  return field(
    options,
    html`<textarea
      id=${name}
      name=${name}
      rows=${rows}
      spellcheck=${isPersonal ? 'false' : nothing}
      .defaultValue=${initial}
      aria-describedby=${describedBy(options)}
      aria-invalid=${error ? 'true' : nothing}
      @input=${counter && onText(counter)}
      @compositionend=${counter && onText(counter)}
    ></textarea>`,
  );
};

/** Any other control with its label, what is wrong with it and a hint, which it names by `aria-describedby`. */
export const field = (
  {name, label, lang, error, hint, counter}: Omit<FieldOptions, 'initial'>,
  control: TemplateResult,
): TemplateResult => html`
  <div class="field">
    <label for=${name} lang=${lang ?? nothing}>${label}</label>
    ${message(`${name}-error`, error)} ${control}
    ${hint || counter ? html`<p class="hint" id="${name}-hint"><span lang=${lang ?? nothing}>${hint}</span>${counter && count(counter)}</p>` : nothing}
  </div>
`;

const describedBy = ({name, hint, counter}: FieldOptions): string =>
  hint || counter ? `${name}-error ${name}-hint` : `${name}-error`;

/** What is wrong, in words. Always in the document, so that what refers to it by id finds it. */
export const message = (id: string, error: string | undefined): TemplateResult =>
  html`<p class="message" id=${id}>${error ?? nothing}</p>`;

const count = ({length, limit}: Counter) =>
  html`<span class=${limit && length > limit ? 'over' : nothing}
    >${limit ? `${length} / ${limit}` : nothing}</span
  >`;

const onText =
  ({onText}: Counter) =>
  (event: Event): void => {
    if (!(event as InputEvent).isComposing) onText((event.target as HTMLInputElement).value);
  };
