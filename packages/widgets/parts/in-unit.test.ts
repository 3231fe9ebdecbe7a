import {expect} from 'chai';
import {distanceIn} from './place/distance-in.ts';
import {sizeIn} from './size-in.ts';

describe('A browser that knows no units, as Safari 14.0', () => {
  const {NumberFormat} = Intl;

  beforeEach(() => {
    Intl.NumberFormat = function (language: string, options: Intl.NumberFormatOptions) {
      if (options.style === 'unit') throw new RangeError('style must be "decimal", "percent", or "currency"');
      return new NumberFormat(language, options);
    } as unknown as typeof Intl.NumberFormat;
  });
  afterEach(() => {
    Intl.NumberFormat = NumberFormat;
  });

  it('tells the size of a file all the same', () => {
    expect(sizeIn(23_900, 'zh')).to.equal('24\u00a0kB');
    expect(sizeIn(2_400_000, 'ru')).to.equal('2,4\u00a0MB');
  });

  it('tells how far off a position may be all the same', () => {
    expect(distanceIn(18.2, 'zh')).to.equal('20\u00a0m');
    expect(distanceIn(1234, 'ru')).to.equal('1,3\u00a0km');
  });
});
