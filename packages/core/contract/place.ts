import {Type} from 'typebox';
import {oneOf, strictObject, type Static} from './schema.ts';

export const referenceSystems = ['CGCS2000', 'WGS84', 'GCJ02', 'BD09'] as const;

/**
 * What a pair of coordinates is measured in. CGCS2000 and WGS 84 differ by centimetres; GCJ-02 and BD-09 shift a place
 * in China by hundreds of metres.
 */
export type ReferenceSystem = (typeof referenceSystems)[number];

export const pointSchema = strictObject({
  latitude: Type.Number({minimum: -90, maximum: 90, description: 'Degrees, north positive.'}),
  longitude: Type.Number({minimum: -180, maximum: 180, description: 'Degrees, east positive.'}),
  system: oneOf(referenceSystems),
});

/** A point on the earth. It never travels without its reference system. */
export type Point = Static<typeof pointSchema>;

export const placeSchema = strictObject({
  address: Type.String({maxLength: 500, description: 'In the citizen’s words. Always enough.'}),
  point: Type.Optional(pointSchema),
});

export type Place = Static<typeof placeSchema>;
