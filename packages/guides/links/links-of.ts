import type {WrittenGuide} from '@huiyin/core';

/** A link of a guide, and where it stands, such as `materials[2].sampleUrl`. */
export interface Link {
  at: string;
  url: string;
}

/** Every link and form of a guide. */
export const linksOf = (guide: WrittenGuide): Link[] => linksIn(guide, '');

const linksIn = (value: unknown, at: string): Link[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => linksIn(one, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
    const path = at ? `${at}.${name}` : name;
    const isLink = (name === 'url' || name.endsWith('Url')) && typeof one === 'string' && one.trim() !== '';
    return isLink ? [{at: path, url: one.trim()}] : linksIn(one, path);
  });
};
