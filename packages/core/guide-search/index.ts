export {GuideFinder, guidePageSize} from './finder.ts';
export {guideIndexOf, indexing} from './guide-index.ts';
export type {GuideIndex, IndexedWords} from './guide-index.ts';
export {inSlices} from './in-slices.ts';
