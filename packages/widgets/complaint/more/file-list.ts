import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {ref} from 'lit/directives/ref.js';
import {drawPreview} from '@huiyin/core/photo';
import type {ComplaintProfile, ComplaintQuestion, Localizer} from '@huiyin/core';
import {labelOf} from '../../parts/asker/contact-fields.ts';
import {message} from '../../parts/field/field.ts';
import {kindsOfFiles} from './kinds-of-files.ts';
import {sizeIn} from '../../parts/size-in.ts';
import type {AddedFile} from './added-file.ts';
import type {MoreKey} from './words.ts';

interface FileListOptions {
  /** The name by which a problem calls it. */
  name: string;
  question: Extract<ComplaintQuestion, {type: 'files'}>;
  rules: ComplaintProfile['files'];
  files: readonly AddedFile[];
  /** How many more may be added. */
  left: number;
  error: string | undefined;
  /** What happened last, for who does not see it. */
  news: string;
  onAdd(files: readonly File[]): void;
  onReplace(file: AddedFile, others: readonly File[]): void;
  onRemove(file: AddedFile): void;
  onRetry(file: AddedFile): void;
  /** Absent where no place is asked for. */
  onPlace?(file: AddedFile): void;
}

type Words = Localizer<MoreKey>;

/** Buttons to take and pick files, a place to drop and paste them, and each file with how it stands. */
export const fileList = (words: Words, options: FileListOptions): TemplateResult => {
  const {name, question, rules, files, left, error, news, onAdd} = options;
  const {t} = words;
  const label = labelOf(words, question.label.text, question.required ? 'required' : 'optional');
  const isFull = left <= 0;
  // Where no button is left to bear the name, a problem leads to all of them.
  return html`<fieldset
    class="files"
    name=${isFull ? name : nothing}
    tabindex=${isFull ? -1 : nothing}
    aria-describedby="${name}-error ${name}-hint"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      onAdd([...(event.dataTransfer?.files ?? [])]);
    }}
    @paste=${(event: ClipboardEvent) => onAdd([...(event.clipboardData?.files ?? [])])}
  >
    <legend lang=${question.label.lang}>${label}</legend>
    ${message(`${name}-error`, error)}
    <p class="hint" id="${name}-hint">
      ${question.hint ? html`<span lang=${question.hint.lang}>${question.hint.text}</span>` : nothing}
      ${t('complaintFiles.hint', {count: rules.count, size: sizeIn(rules.bytes, words.language)})}
    </p>
    <ul>
      ${repeat(
        files,
        ({id}) => id,
        (file) => renderFile(words, file, options),
      )}
    </ul>
    ${
      isFull
        ? nothing
        : html`<div class="actions">
            ${
              matchMedia('(pointer: coarse)').matches
                ? picker({label: t('complaintFiles.take'), accept: 'image/*', capture: true, onAdd})
                : nothing
            }
            ${picker({name, label: t('complaintFiles.pick'), accept: acceptOf(rules), multiple: true, onAdd})}
          </div>`
    }
    <p role="status">${news}</p>
    <p class="hint">${t('complaintFiles.promise')}</p>
  </fieldset>`;
};

const renderFile = (
  words: Words,
  file: AddedFile,
  {rules, onReplace, onRemove, onRetry, onPlace}: FileListOptions,
) => {
  const {t} = words;
  const {id, name, original, state, ready, problem} = file;
  const isPhoto = ready?.type === 'image/jpeg';
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="quiet" aria-label="${label} ${name}" @click=${act}>${label}</button>`;
  return html`<li class="file" id="file-${id}">
    ${isPhoto ? html`<canvas aria-hidden="true" ${ref(previewOf(ready.blob))}></canvas>` : nothing}
    <div>
      <p class="name">${name}</p>
      <p class=${state === 'refused' ? 'message' : 'hint'}>
        ${
          state === 'preparing'
            ? t('complaintFiles.preparing')
            : state === 'refused'
              ? t(`complaintFiles.problem.${problem ?? 'refused'}`, {
                  size: sizeIn(rules.bytes, words.language),
                  types: kindsOfFiles(rules.types, words),
                })
              : t(isPhoto ? 'complaintFiles.photoReady' : 'complaintFiles.ready', {
                  size: sizeIn(ready?.blob.size ?? 0, words.language),
                })
        }
      </p>
      <div class="actions">
        ${state === 'refused' && (original || ready) ? button(t('complaintFiles.retry'), () => onRetry(file)) : nothing}
        ${picker({
          label: t('complaintFiles.replace'),
          of: name,
          accept: acceptOf(rules),
          onAdd: (others) => onReplace(file, others),
        })}
        ${isPhoto && original && onPlace ? button(t('complaintFiles.place'), () => onPlace(file)) : nothing}
        ${button(t('complaintFiles.remove'), () => onRemove(file))}
      </div>
    </div>
  </li>`;
};

interface PickerOptions {
  name?: string;
  label: string;
  /** The file that goes for what is picked. */
  of?: string;
  accept: string;
  /** Opens the camera of a phone. */
  capture?: boolean;
  multiple?: boolean;
  onAdd(files: readonly File[]): void;
}

// The browser's own control says what it wants, in its own language: a button of ours opens it.
const picker = ({name, label, of, accept, capture, multiple, onAdd}: PickerOptions) => {
  const called = of ? `${label} ${of}` : label;
  return html`<span>
    <button type="button" class="quiet" name=${name ?? nothing} aria-label=${called} @click=${open}>
      ${label}
    </button>
    <input
      hidden
      type="file"
      tabindex="-1"
      aria-label=${called}
      accept=${accept}
      capture=${capture ? 'environment' : nothing}
      ?multiple=${multiple}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        onAdd([...(input.files ?? [])]);
        // The same file may be picked again.
        input.value = '';
      }}
    />
  </span>`;
};

const open = ({currentTarget}: Event): void => {
  ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();
};

// Any picture: what cannot be a photo of ours is said in words, rather than greyed out without any.
const acceptOf = ({types}: ComplaintProfile['files']): string =>
  types.map((type) => (type === 'image/jpeg' ? 'image/*' : type)).join(',');

const previews = new WeakMap<Blob, (canvas: Element | undefined) => void>();

/** Draws a photo once its canvas stands; the same function for the same photo, so that it is drawn once. */
const previewOf = (blob: Blob) => {
  const draw = (canvas: Element | undefined) => {
    if (canvas) drawPreview(canvas as HTMLCanvasElement, blob, 192).catch(() => undefined);
  };
  const known = previews.get(blob) ?? draw;
  previews.set(blob, known);
  return known;
};
