/** A name as everybody may read it: its first character and a star, however long it is. `undefined` when empty. */
export const maskName = (name: string): string | undefined => {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first && `${first.segment}*`;
};
