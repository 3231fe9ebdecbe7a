import {center, highways, lake, names, park, quarters, river, woods} from './content/map.ts';

/** The zooms that there are tiles of. */
export const zooms = {min: 12, max: 16};

const tile = 256;

/** One tile of Yundu's map in the Web Mercator grid, as SVG. Outside of the county it is open country. */
export const mapTile = (zoom: number, x: number, y: number): string => {
  const scale = 2 ** (zooms.max - zoom);
  const size = tile * scale;
  const left = x * size - origin.x;
  const top = y * size - origin.y;
  const shapes = [
    `<path fill="#cfe3bd" d="${woods.join('')}"/>`,
    ...quarters.map((quarter) => quarterOf(quarter, zoom, scale)),
    `<path fill="#cfe3bd" d="${park}"/>`,
    `<g fill="none" stroke="#a8cfe8" stroke-width="${Math.max(90, 3 * scale)}"><path d="${river}"/></g>`,
    `<path fill="#a8cfe8" d="${lake}"/>`,
    strokes(highways.join(''), '#d8b25c', '#fbe3a0', 7 + zoom - zooms.min, scale),
    ...names
      .filter(({from, kind}) => zoom >= from && (kind !== 'town' || zoom <= 14))
      .map((name) => nameOf(name, scale)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${tile}" height="${tile}" viewBox="${left} ${top} ${size} ${size}"><path fill="#f3f0e7" d="M${left} ${top}h${size}v${size}h${-size}z"/>${shapes.join('')}</svg>`;
};

/** The pixel of zoom 16 that a place in degrees falls on, in the whole world. */
export const pixelOf = ({latitude, longitude}: {latitude: number; longitude: number}) => {
  const world = tile * 2 ** zooms.max;
  const north = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  return {x: ((longitude + 180) / 360) * world, y: ((1 - north / Math.PI) / 2) * world};
};

/** The place in degrees at these pixels of zoom 16 from the middle of the map. */
export const placeAt = ([x, y]: readonly [number, number]) => {
  const world = tile * 2 ** zooms.max;
  const north = Math.PI * (1 - (2 * (origin.y + y)) / world);
  const degrees = (Math.atan(Math.sinh(north)) * 180) / Math.PI;
  return {latitude: degrees, longitude: ((origin.x + x) / world) * 360 - 180};
};

const rounded = ({x, y}: {x: number; y: number}) => ({x: Math.round(x), y: Math.round(y)});
const origin = rounded(pixelOf(center));

const quarterOf = (
  {left, top, columns, rows, step}: (typeof quarters)[number],
  zoom: number,
  scale: number,
) => {
  const [width, height] = [columns * step, rows * step];
  const ground = `<path fill="#e9e4d8" d="M${left} ${top}h${width}v${height}h${-width}z"/>`;
  if (zoom < 14) return ground;
  const down = range(columns + 1).map((column) => `M${left + column * step} ${top}v${height}`);
  const across = range(rows + 1).map((row) => `M${left} ${top + row * step}h${width}`);
  const streets = strokes([...down, ...across].join(''), '#d9d2c2', '#fff', 2 * (zoom - 12), scale);
  const houses = range(columns * rows).map((at) => {
    const corner = [left + (at % columns) * step + 26, top + Math.floor(at / columns) * step + 26] as const;
    return house(...corner, step - 52, at);
  });
  return `${ground}<path fill="#d8d0bf" d="${houses.join('')}"/>${streets}`;
};

// Two houses a block, or one, or a yard between: what a town looks like from above, and the same at every start.
const house = (x: number, y: number, side: number, at: number): string => {
  const kind = (at * 7 + (at >> 2)) % 5;
  if (kind === 0) return '';
  if (kind === 1) return `M${x} ${y}h${side}v${side}h${-side}z`;
  const part = Math.round(side * (0.3 + 0.05 * kind));
  return `M${x} ${y}h${part}v${side}h${-part}zM${x + part + 20} ${y}h${side - part - 20}v${part}h${part + 20 - side}z`;
};

const strokes = (d: string, edge: string, fill: string, width: number, scale: number): string =>
  [[edge, width + 2] as const, [fill, width] as const]
    .map(
      ([color, pixels]) => `<path fill="none" stroke="${color}" stroke-width="${pixels * scale}" d="${d}"/>`,
    )
    .join('');

const looks = {
  town: {size: 17, color: '#33393f'},
  street: {size: 11, color: '#6b5b2c'},
  water: {size: 12, color: '#2f6f99'},
  place: {size: 12, color: '#3d5a3a'},
};

const nameOf = ({text, at: [x, y], kind}: (typeof names)[number], scale: number): string => {
  const {size, color} = looks[kind];
  return `<text x="${x}" y="${y}" dy="0.35em" text-anchor="middle" font-family="sans-serif" font-size="${size * scale}" fill="${color}" stroke="#fff" stroke-width="${3 * scale}" stroke-linejoin="round" paint-order="stroke">${text}</text>`;
};

const range = (count: number): number[] => Array.from({length: count}, (_, at) => at);
