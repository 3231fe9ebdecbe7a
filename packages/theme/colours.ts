import Color from 'colorjs.io';

/** The colour that a CSS value means, or `undefined` for one that depends on the page or the system. */
export const colourOf = (value: string): Color | undefined => {
  try {
    return new Color(value);
  } catch {
    return undefined;
  }
};

/** The WCAG 2 contrast ratio of two opaque colours, from 1 to 21. */
export const ratioOf = (one: Color, other: Color): number => one.contrast(other, 'WCAG21');

/** The colour nearest to `colour`, lighter or darker, that reaches `least` on `background`; as hex, where there is one. */
export const nearestPassing = (colour: Color, background: Color, least: number): string | undefined =>
  lightnesses(colour)
    .map((lightness) => withLightness(colour, lightness))
    .find((hex) => ratioOf(new Color(hex), background) >= least);

const lightnesses = (colour: Color): number[] => {
  const own = colour.to('oklch').get('l') ?? 0;
  return Array.from({length: 201}, (_, step) => step / 200).sort(
    (a, b) => Math.abs(a - own) - Math.abs(b - own),
  );
};

const withLightness = (colour: Color, lightness: number): string =>
  colour.to('oklch').set('l', lightness).to('srgb').toGamut().toString({format: 'hex', collapse: false});
