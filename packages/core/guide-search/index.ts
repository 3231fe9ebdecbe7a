export {GuideFinder, guidePageSize} from './finder.ts';
export {guideIndexOf} from './guide-index.ts';
export type {GuideIndex, IndexedWords} from './guide-index.ts';
