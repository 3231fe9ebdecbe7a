export * from './databases.ts';
export * from './example-complaint.ts';
export * from './example-consultation.ts';
export * from './example-rating.ts';
export * from './folder-database.ts';
export * from './memory-database.ts';
export * from './test-server.ts';
