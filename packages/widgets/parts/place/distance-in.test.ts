import {expect} from 'chai';
import {distanceIn} from './distance-in.ts';

describe('how far off a position may be', () => {
  it('is rounded up, and never claims more than the device', () => {
    const said = [0.4, 7.2, 12, 99, 101, 340, 980, 1000, 1234, 5000];
    expect(said.map((metres) => distanceIn(metres, 'zh'))).to.deep.equal([
      ...['1米', '8米', '15米', '100米', '150米', '350米', '1公里', '1公里', '1.3公里', '5公里'],
    ]);
  });

  it('is said in the units of the language', () => {
    expect(distanceIn(20, 'en')).to.equal('20 m');
    expect(distanceIn(2000, 'ru')).to.match(/^2\s*км$/);
  });
});
