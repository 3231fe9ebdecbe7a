import {expect} from 'chai';
import {nothing, render} from 'lit';
import {fitsQr, qr} from './qr.ts';

const sizeOf = (text: string): number => {
  const place = document.createElement('div');
  render(qr(text, '码'), place);
  return Number(place.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]);
};

describe('a QR code', () => {
  it('is never finer than a phone reads from a screen', () => {
    const text = `${'好'.repeat(137)}!`;
    expect(fitsQr(text)).to.equal(true);
    expect(sizeOf(text)).to.equal(85);
    expect(sizeOf('https://example.org/')).to.be.below(40);
  });

  it('is not drawn of a text that is too long, and breaks nothing', () => {
    for (const text of [`${'好'.repeat(137)}!!`, '𠮷'.repeat(3000)]) expect(qr(text, '码')).to.equal(nothing);
  });
});
