export {ratingConformance} from './rating-conformance.ts';
export type {BackendHooks} from './backend-under-test.ts';
export type {Check} from './check.ts';
export type {HandledRating, Office, OfficeFile} from './office.ts';
