import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {center, names} from './content/map.ts';
import {mapTile, pixelOf, placeAt, zooms} from './map-tile.ts';

describe('A tile of the map of Yundu', () => {
  const at = (zoom: number) => {
    const {x, y} = pixelOf(center);
    const size = 256 * 2 ** (zooms.max - zoom);
    return [Math.floor(x / size), Math.floor(y / size), size] as const;
  };

  it('shows where it is: the centre of the county is inside of the tile that the grid has there', () => {
    for (let zoom = zooms.min; zoom <= zooms.max; zoom++) {
      const [x, y, size] = at(zoom);
      const [left, top, width, height] = viewBoxOf(mapTile(zoom, x, y));
      assert.ok(left! <= 0 && left! + width! > 0 && top! <= 0 && top! + height! > 0);
      assert.deepEqual([width, height], [size, size]);
    }
  });

  it('is in the grid that everybody uses', () => {
    // As OpenStreetMap’s own formula says of 52.51° N 13.40° E: tile 16/35207/21495.
    const {x, y} = pixelOf({latitude: 52.51, longitude: 13.4});
    assert.deepEqual([Math.floor(x / 256), Math.floor(y / 256)], [35207, 21495]);
  });

  it('gives back the place of a pixel', () => {
    const [middle, east] = [pixelOf(center), pixelOf(placeAt([500, -300]))];
    assert.deepEqual([east.x - middle.x, east.y - middle.y].map(Math.round), [500, -300]);
  });

  it('goes on where its neighbour ends', () => {
    const [x, y] = at(14);
    const [left, top, size] = viewBoxOf(mapTile(14, x, y));
    assert.deepEqual(viewBoxOf(mapTile(14, x + 1, y)).slice(0, 2), [left! + size!, top]);
    assert.deepEqual(viewBoxOf(mapTile(14, x, y + 1)).slice(0, 2), [left, top! + size!]);
  });

  it('names more the closer one looks', () => {
    const written = (zoom: number) =>
      mapTile(zoom, ...(at(zoom).slice(0, 2) as [number, number])).match(/<text/g)!.length;
    assert.ok(written(12) < written(13) && written(13) < written(14));
    assert.equal(written(16), names.filter(({kind}) => kind !== 'town').length);
  });

  it('is markup in one piece, and small', () => {
    for (const zoom of [12, 14, 16]) {
      const markup = mapTile(zoom, ...(at(zoom).slice(0, 2) as [number, number]));
      assert.ok(markup.length < 16_000);
      assert.equal(markup.match(/<[a-z]+[^>]*[^/]>/g)!.length, markup.match(/<\/[a-z]+>/g)!.length);
      assert.doesNotMatch(markup, /undefined|NaN|style=/);
    }
  });
});

const viewBoxOf = (markup: string): number[] => /viewBox="([^"]+)"/.exec(markup)![1]!.split(' ').map(Number);
