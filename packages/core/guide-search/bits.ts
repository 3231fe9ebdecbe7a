/** So many places there are in a number of 32 bits, of which the sign is left alone. */
export const mostPlaces = 31;

const bytes = Uint8Array.from({length: 256}, (_, byte) => {
  let bits = 0;
  for (let rest = byte; rest; rest &= rest - 1) bits++;
  return bits;
});

/** How many bits are set. */
export const bitsIn = (value: number): number =>
  bytes[value & 255]! + bytes[(value >>> 8) & 255]! + bytes[(value >>> 16) & 255]! + bytes[value >>> 24]!;

/** The place of the lowest bit that is set. */
export const lowestBit = (value: number): number => 31 - Math.clz32(value & -value);

/** What places (as bits) weigh together, of all that have a weight: from 0 to 1, by four looks into tables. */
export const weigher = (weights: readonly number[]): ((places: number) => number) => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const tables = new Float64Array(4 * 256);
  for (let at = 0; at < tables.length; at++) {
    const byte = at & 255;
    if (!byte) continue;
    const place = lowestBit(byte);
    tables[at] = tables[at - (1 << place)]! + (weights[(at >>> 8) * 8 + place] ?? 0) / whole;
  }
  return (places) =>
    tables[places & 255]! +
    tables[256 + ((places >>> 8) & 255)]! +
    tables[512 + ((places >>> 16) & 255)]! +
    tables[768 + (places >>> 24)]!;
};
