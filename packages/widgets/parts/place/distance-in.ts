import type {Language} from '@huiyin/core';

/** A distance in metres as people say it, rounded up: 35 m, 1.2 km. */
export const distanceIn = (metres: number, language: Language): string => {
  const isNear = metres < 1000;
  const step = metres < 10 ? 1 : metres < 100 ? 5 : isNear ? 50 : 100;
  const rounded = Math.max(step, Math.ceil(metres / step) * step);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isNear && rounded < 1000 ? 'meter' : 'kilometer',
    maximumFractionDigits: 1,
  }).format(isNear && rounded < 1000 ? rounded : rounded / 1000);
};
