import {expect} from 'chai';
import theme from '../../../theme/tokens.json';
import {isHarmless, tokens} from './tokens.ts';

describe('the tokens that a page gives its frame', () => {
  it('are all those of the theme that a form knows, which has no kiosk', () => {
    const names = theme.tokens.map(({name}) => name).filter((name) => !name.includes('kiosk'));
    expect([...tokens].sort()).to.deep.equal(names.sort());
  });

  it('may have every value that the theme has', () => {
    expect(theme.tokens.filter((token) => !isHarmless(token.default))).to.deep.equal([]);
    for (const value of ['rgb(0, 10, 20)', 'calc(2 * 4px)', 'hsl(10deg 20% 30%)'])
      expect(isHarmless(value)).to.equal(true);
  });

  it('can ask nobody for anything, nor end their own declaration', () => {
    for (const value of [
      'url(//spy.example/)',
      'url(data:x)',
      'red; color: blue',
      'red}',
      '\\75rl(a)',
      '',
      7,
    ])
      expect(isHarmless(value)).to.equal(false);
  });
});
