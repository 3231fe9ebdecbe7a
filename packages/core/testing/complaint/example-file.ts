/**
 * A file of one of these media types, different from every other, which is what it says it is. `undefined` where none
 * of them can be made here.
 */
export const exampleFile = (types: readonly string[], bytes = 400): Blob | undefined => {
  const type = types.find((one) => heads[one] !== undefined);
  if (type === undefined) return undefined;
  const noise = crypto.getRandomValues(new Uint8Array(bytes));
  return new Blob([bytesOf(heads[type]!), noise], {type});
};

// As much of each as whoever looks into a file looks at: that, and how many pixels it has.
const heads: Readonly<Record<string, string>> = {
  'image/jpeg': 'ffd8ffe000104a46494600010100000100010000ffc0001108000800080301110002110103110100',
  'image/png': '89504e470d0a1a0a0000000d4948445200000008000000080806000000c40fbe8b',
  'application/pdf': '255044462d312e370a',
};

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
