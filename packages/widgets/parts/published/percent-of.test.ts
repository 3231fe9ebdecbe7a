import {expect} from 'chai';
import {percentOf} from './percent-of.ts';

describe('A share in percent', () => {
  it('has one digit after the point, and none where none is needed', () => {
    expect(percentOf(12, 13, 'zh')).to.equal('92.3%');
    expect(percentOf(1, 2, 'zh')).to.equal('50%');
  });

  it('is 100% for all of them alone, and 0% for none of them alone', () => {
    expect(percentOf(13, 13, 'zh')).to.equal('100%');
    expect(percentOf(0, 13, 'zh')).to.equal('0%');
    expect(percentOf(9_996, 10_000, 'zh')).to.equal('99.96%');
    expect(percentOf(1_999, 2_000, 'zh')).to.equal('99.95%');
    expect(percentOf(99_999, 100_000, 'zh')).to.equal('99.999%');
    expect(percentOf(1, 10_000, 'zh')).to.equal('0.01%');
  });

  it('is not there where there is nothing to take a share of', () => {
    expect(percentOf(0, 0, 'zh')).to.equal(undefined);
  });

  it('does not hide that a part is larger than its whole', () => {
    expect(percentOf(3, 2, 'zh')).to.equal('150%');
  });

  it('is written as the reader writes it', () => {
    expect(percentOf(12, 13, 'ru')).to.equal('92,3\u00a0%');
  });
});
