export {answersMaking, answersText} from './answers-making.ts';
export * from './codes.ts';
export * from './guide-in.ts';
export * from './situation.ts';
export * from './situation-problems.ts';
