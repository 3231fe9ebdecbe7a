import {expect} from 'chai';
import {matchingParts} from './matching-parts.ts';

const marked = (name: string, words: string): string =>
  matchingParts(name, words)
    .map(({text, isMatch}) => (isMatch ? `[${text}]` : text))
    .join('');

describe('What of a name was looked for', () => {
  it('is a run of its characters, wherever it stands in what was typed', () => {
    expect(marked('结婚登记', '怎么去登记结婚')).to.equal('[结婚登记]');
    expect(marked('婚姻登记档案查询', '查档案')).to.equal('婚姻登记[档案]查询');
  });

  it('is a single character only where no more was typed', () => {
    expect(marked('结婚登记', '婚')).to.equal('结[婚]登记');
    expect(marked('结婚登记', '登山')).to.equal('结婚登记');
  });

  it('is the beginning of a word where words have blanks between them', () => {
    expect(marked('Marriage registration', 'REGIST mar')).to.equal('[Mar]riage [regist]ration');
    expect(marked('Регистрация брака', 'брак')).to.equal('Регистрация [брак]а');
    expect(marked('Marriage', 'age')).to.equal('Marriage');
  });

  it('is one piece where two of its words stand side by side', () => {
    expect(marked('Marriage registration abroad', 'regist marriage')).to.equal(
      '[Marriage regist]ration abroad',
    );
  });

  it('is found in full-width letters and among signs', () => {
    expect(marked('ＥＴＣ发行', 'etc')).to.equal('[ＥＴＣ]发行');
    expect(marked('内地居民（初次）登记', '(初次)')).to.equal('内地居民（[初次]）登记');
  });

  it('is nothing where nothing was typed', () => {
    expect(marked('结婚登记', '')).to.equal('结婚登记');
  });
});
