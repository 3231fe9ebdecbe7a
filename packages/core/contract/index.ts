export * from './schema.ts';
export * from './localised.ts';
export * from './receipt.ts';
export * from './rating.ts';
export * from './case.ts';
export * from './profile.ts';
export * from './tracking.ts';
export * from './problem.ts';
