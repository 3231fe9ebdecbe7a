import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {richTextSchema} from '@huiyin/core/contract';
import {Compile} from 'typebox/compile';
import {richTextOf, typedOf} from './rich-text-of.ts';

const spansOf = (typed: string) => richTextOf(typed, 'zh')?.blocks[0]?.spans;

describe('The words of an official', () => {
  it('become paragraphs and list items, without empty ones', () => {
    const words = richTextOf('您好！\r\n\r\n- 身份证\n- 照片\n \n请到窗口办理。', 'zh');
    assert.deepEqual(words, {
      lang: 'zh',
      blocks: [
        {type: 'paragraph', spans: [{text: '您好！'}]},
        {type: 'listItem', spans: [{text: '身份证'}]},
        {type: 'listItem', spans: [{text: '照片'}]},
        {type: 'paragraph', spans: [{text: '请到窗口办理。'}]},
      ],
    });
  });

  it('are none when only space, dashes or bullets were typed', () => {
    for (const typed of ['', ' \n\t', '-', '- \n– \n•']) assert.equal(richTextOf(typed, 'zh'), undefined);
  });

  it('link a web address that the sentence runs on behind', () => {
    assert.deepEqual(spansOf('请看https://www.example.gov.cn/a?b=c网页。'), [
      {text: '请看'},
      {text: 'https://www.example.gov.cn/a?b=c', href: 'https://www.example.gov.cn/a?b=c'},
      {text: '网页。'},
    ]);
  });

  it('leave the full stop and the closing bracket out of an address', () => {
    assert.deepEqual(spansOf('See (https://example.org/x). Or https://example.org/a_(b).'), [
      {text: 'See ('},
      {text: 'https://example.org/x', href: 'https://example.org/x'},
      {text: '). Or '},
      {text: 'https://example.org/a_(b)', href: 'https://example.org/a_(b)'},
      {text: '.'},
    ]);
  });

  it('link a mail address', () => {
    assert.deepEqual(spansOf('a.b@example.gov.cn'), [
      {text: 'a.b@example.gov.cn', href: 'mailto:a.b@example.gov.cn'},
    ]);
  });

  it('never link anything that could run', () => {
    for (const typed of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', '<a href="x">y</a>']) {
      assert.deepEqual(spansOf(typed), [{text: typed}]);
    }
  });

  it('fit the contract, and come back as they were typed', () => {
    const typed = '您好！\n\n要带：\n- 身份证\n- 照片，见 https://example.org\n\n谢谢。';
    const words = richTextOf(typed, 'zh')!;
    assert.deepEqual(Compile(richTextSchema).Errors(words), []);
    assert.equal(typedOf(words), typed);
    assert.deepEqual(richTextOf(typedOf(words), 'zh'), words);
  });
});
