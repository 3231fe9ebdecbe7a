/** Texts that a careless backend changes, each with the name of what it would lose. At most 100 code points. */
export const texts: readonly (readonly [name: string, text: string])[] = [
  ['line breaks', '第一行\n\n第三行\n'],
  ['spaces at both ends', '  窗口的人很耐心。  '],
  ['emoji', '办得快👍🏽，全家👨‍👩‍👧都来了🎉'],
  ['rare Chinese characters', '𠮷野家的𡈽地证，经办人是𪚥先生'],
  ['right-to-left letters', 'شكراً جزيلاً 12345 ‏תודה'],
  ['zero-width characters', '甲\u200B乙\u200C丙\u200D丁\uFEFF戊'],
  ['accents in two parts', 'Cafe\u0301 и\u0306 か\u3099'],
  ['markup and quotes', `<b>"&amp;'</b>'; DROP TABLE ratings; -- \\n %s`],
  ['nothing in it', ''],
];
