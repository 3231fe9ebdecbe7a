const entities: Readonly<Record<string, string>> = {
  ...{nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", ensp: ' ', emsp: ' ', ldquo: '“', rdquo: '”'},
  ...{middot: '·', hellip: '…', mdash: '—', amp: '&'},
};

/** The text of what may be HTML, as editors of other systems leave it: words and line ends, no markup. */
export const plainText = (text: string): string =>
  text
    .replace(/<br\s*\/?>|<\/(p|div|li|tr|h\d)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(
      /&(\w+|#\d+|#x[\da-f]+);/gi,
      (whole, name: string) => entities[name] ?? characterOf(name) ?? whole,
    )
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

const characterOf = (name: string): string | undefined => {
  if (!name.startsWith('#')) return undefined;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};
