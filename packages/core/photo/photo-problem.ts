/** Why a photo is refused: no picture that this browser can read, or more pixels than a phone has room for. */
export type PhotoProblemKind = 'notDecodable' | 'tooLarge';

/** The only error of `preparePhoto` besides being aborted. `kind` selects what is read. */
export class PhotoProblem extends Error {
  override readonly name = 'PhotoProblem';
  readonly kind: PhotoProblemKind;

  constructor(kind: PhotoProblemKind) {
    super(`The photo was refused: ${kind}`);
    this.kind = kind;
  }
}

/** Compares by name, because a page can hold two bundles that each carry their own `PhotoProblem` class. */
export const isPhotoProblem = (error: unknown): error is PhotoProblem =>
  error instanceof Error && error.name === 'PhotoProblem';
