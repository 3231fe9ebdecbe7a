export * from './adapter.ts';
export * from './adapter-error.ts';
export * from './adapter-of.ts';
export * from './channel.ts';
export * from './configure.ts';
export * from './grade.ts';
export * from './language.ts';
export * from './rest-adapter.ts';
export type * from './contract/index.ts';
