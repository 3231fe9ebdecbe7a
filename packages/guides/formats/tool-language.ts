/** The languages that the tool itself speaks. */
export type ToolLanguage = 'zh' | 'en';
