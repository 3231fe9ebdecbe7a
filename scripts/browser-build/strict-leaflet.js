// Lets Leaflet keep to a strict policy: it writes a piece of markup while it loads, which Trusted Types make an error,
// and empties a tile with a `data:` image, where an empty address does as well.
const changes = [
  [
    "div.innerHTML = '<svg/>';",
    "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));",
  ],
  [/var emptyImageUrl = 'data:[^']*';/, "var emptyImageUrl = '';"],
];

/** A Rollup plugin. See docs/decisions/map.md. */
export const strictLeaflet = () => ({
  name: 'strict-leaflet',
  transform(code, id) {
    if (!id.endsWith('/leaflet/dist/leaflet-src.esm.js')) return null;
    return {code: changes.reduce(changed, code), map: null};
  },
});

const changed = (code, [from, to]) => {
  const next = code.replace(from, to);
  if (next === code) throw new Error('Leaflet has changed: see scripts/browser-build/strict-leaflet.js.');
  return next;
};
