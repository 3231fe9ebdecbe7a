import {expect} from 'chai';
import {placeOfPhoto} from './place-of-photo.ts';
import {preparePhoto} from './prepare-photo.ts';
import {jpegPhoto, picture} from './testing/photos.ts';

const place = {latitude: 30.5, longitude: 120.25};

describe('The place of a photo', () => {
  it('is read from the original, in either order of bytes', async () => {
    expect(await placeOfPhoto(await jpegPhoto(1))).to.deep.equal(place);
    expect(await placeOfPhoto(await jpegPhoto(6, false))).to.deep.equal(place);
  });

  it('comes along only when it is asked for, and never in the picture', async () => {
    const original = await jpegPhoto(1);
    expect(await preparePhoto(original)).not.to.have.property('place');
    const prepared = await preparePhoto(original, {withPlace: true});
    expect(prepared.place).to.deep.equal(place);
    expect(await placeOfPhoto(prepared.blob)).to.equal(undefined);
  });

  it('is not known where the photo does not tell, or is none', async () => {
    expect(await placeOfPhoto(await picture())).to.equal(undefined);
    expect(await placeOfPhoto(await picture('image/png'))).to.equal(undefined);
    expect(await placeOfPhoto(new Blob(['words']))).to.equal(undefined);
  });
});
