import {expect} from 'chai';
import {render} from 'lit';
import type {RichText} from '@huiyin/core';
import {unmountAll} from '../../testing/page.ts';
import {richText} from './rich-text.ts';

const shown = (text: RichText): HTMLElement => {
  const place = document.createElement('div');
  document.body.append(place);
  render(richText(text), place);
  return place;
};

const answer: RichText = {
  lang: 'zh',
  blocks: [
    {type: 'paragraph', spans: [{text: '请带上：'}]},
    {type: 'listItem', spans: [{text: '身份证'}]},
    {type: 'listItem', spans: [{text: '户口簿'}]},
    {type: 'paragraph', spans: [{text: '详见'}, {text: '办事指南', href: 'https://example.gov.cn/guide'}]},
  ],
};

describe('an answer as structured text', () => {
  afterEach(unmountAll);

  it('is read as paragraphs, one list and a link', () => {
    const place = shown(answer);
    expect([...place.querySelectorAll('p, ul, li')].map(({localName}) => localName).join(' ')).to.equal(
      'p ul li li p',
    );
    expect(place.querySelector('a')!.innerText).to.equal('办事指南');
  });

  it('says which language it is in', () => {
    expect(shown(answer).querySelector('[lang]')!.getAttribute('lang')).to.equal('zh');
  });

  it('opens a link beside the page, which learns nothing of it', () => {
    const link = shown(answer).querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.include('noopener');
  });

  it('shows markup as words and runs no script address', () => {
    const place = shown({
      lang: 'zh',
      blocks: [
        {type: 'paragraph', spans: [{text: '<b>好</b>'}, {text: '点这里', href: 'javascript:alert(1)'}]},
      ],
    });
    expect(place.innerText).to.equal('<b>好</b>点这里');
    expect(place.querySelector('a')).to.equal(null);
  });
});
