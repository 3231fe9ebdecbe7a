import {expect} from 'chai';
import {choicesAsText, choicesIn} from './choices.ts';

describe('the situation as an attribute holds it', () => {
  it('is read and written', () => {
    expect(choicesIn('who:mainland, before:never')).to.deep.equal({who: 'mainland', before: 'never'});
    expect(choicesAsText({who: 'mainland', before: 'never'})).to.equal('who:mainland,before:never');
    expect(choicesAsText({})).to.equal('');
  });

  it('comes back as it was, whatever letters an id has', () => {
    const choices = {'a,b': 'c:d', 情形: '一&二=%'};
    expect(choicesIn(choicesAsText(choices))).to.deep.equal(choices);
  });

  it('leaves out what is no pair of ids', () => {
    expect(choicesIn('')).to.deep.equal({});
    expect(choicesIn(',:,who,:x,y:,%ff:%ff,a:b')).to.deep.equal({a: 'b'});
  });
});
