import type {Language} from '@huiyin/core';

/**
 * A share in percent, such as `92.3%`, in the reader's way of writing it; `undefined` where there is nothing to take a
 * share of. Only all is 100% and only none is 0%: 9,996 of 10,000 are 99.96%, however many digits that takes.
 */
export const percentOf = (part: number, whole: number, language: Language): string | undefined => {
  if (whole === 0) return undefined;
  const share = part / whole;
  for (let digits = 1; ; digits++) {
    const {format} = new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: digits});
    const isExact = share === 0 || share === 1;
    if (isExact || ![format(0), format(1)].includes(format(share))) return format(share);
  }
};
