export {drawPreview} from './draw-preview.ts';
export {isPhotoProblem, PhotoProblem, type PhotoProblemKind} from './photo-problem.ts';
export {placeOfPhoto} from './place-of-photo.ts';
export {preparePhoto, type PreparePhotoOptions} from './prepare-photo.ts';
export type {Encoding, Place, PreparedPhoto} from './prepared-photo.ts';
