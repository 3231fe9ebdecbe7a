export * from './china-calendar.ts';
export * from './county-profile.ts';
export * from './national-indicators.ts';
export * from './national-profile.ts';
