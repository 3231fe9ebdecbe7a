import {
  AdapterError,
  fileDigestOf,
  filesIn,
  type Complaint,
  type FieldProblem,
  type FileOptions,
  type SentFile,
} from '@huiyin/core';
import type {County} from './county.ts';

/** Files that were brought under the token of a report, until a report takes them. */
export class SentFiles {
  readonly #county: County;
  readonly #free = new Map<string, Blob>();
  /** Those that a report has taken: brought again they are there already. */
  readonly #taken = new Set<string>();

  constructor(county: County) {
    this.#county = county;
  }

  /** Keeps the bytes of a file, and not its name. @throws {AdapterError} `rejected` with the field `file`. */
  async bring(file: Blob, {token, digest}: Pick<FileOptions, 'token' | 'digest'>): Promise<void> {
    const code = this.#refusalOf(file) ?? ((await fileDigestOf(file)) === digest ? undefined : 'damaged');
    if (code) throw new AdapterError('rejected', {fields: [{field: 'file', code}]});
    const place = placeOf(token, digest);
    if (this.#taken.has(place)) return;
    this.#free.set(place, new Blob([await file.arrayBuffer()], {type: file.type}));
  }

  /** The answers with a file that is not there under the report’s token, as it is described. */
  missing({answers, uploadToken}: Complaint): FieldProblem[] {
    // Without a token the rules have said so.
    if (uploadToken === undefined) return [];
    const isThere = (sent: SentFile) => {
      const file = this.#free.get(placeOf(uploadToken, sent.digest));
      return file?.type === sent.type && file.size === sent.bytes;
    };
    return Object.entries(answers).flatMap(([id, answer]) =>
      'files' in answer && !answer.files.every(isThere) ? [{field: `answers.${id}`, code: 'missing'}] : [],
    );
  }

  /** Gives the files of a report to it, by their digests. */
  bind({answers, uploadToken = ''}: Complaint): Map<string, Blob> {
    const bound = new Map<string, Blob>();
    for (const {digest} of filesIn(answers)) {
      const place = placeOf(uploadToken, digest);
      const file = this.#free.get(place);
      if (!file) continue;
      bound.set(digest, file);
      this.#free.delete(place);
      this.#taken.add(place);
    }
    return bound;
  }

  #refusalOf({type, size}: Blob): string | undefined {
    const rules = this.#county.profileOf('zh').complaint?.files;
    if (!rules) return 'notAllowed';
    if (size === 0) return 'empty';
    if (!rules.types.includes(type)) return 'wrongType';
    return size > rules.bytes ? 'tooLarge' : undefined;
  }
}

const placeOf = (token: string, digest: string): string => `${token}:${digest}`;
