import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RichText} from '@huiyin/core';
import {richTextOf} from '../desk/rich-text-of.ts';
import {maskName} from './mask-name.ts';
import {maskAnswer, maskQuestion} from './mask-text.ts';

describe('A published name', () => {
  const shown: Record<string, string> = {
    张三: '张*',
    李小敏: '李*',
    欧阳娜娜: '欧*',
    司马光: '司*',
    '  王 五': '王*',
    'John Smith': 'J*',
    'Иван Петров': 'И*',
    '김 영희': '김*',
    さくら: 'さ*',
    '𠮷野家': '𠮷*',
    '👩‍👩‍👧‍👦家': '👩‍👩‍👧‍👦*',
  };
  for (const [name, masked] of Object.entries(shown)) {
    it(`shows ${name.trim()} as ${masked}`, () => assert.equal(maskName(name), masked));
  }

  it('is not there when nobody gave one', () => {
    assert.equal(maskName(''), undefined);
    assert.equal(maskName(' \u3000'), undefined);
  });
});

describe('A published question', () => {
  const shown: Record<string, string> = {
    '电话13812345678，请回电': '电话138****5678，请回电',
    '138 1234 5678或139-1234-5679': '138 **** 5678或139-****-5679',
    '１３８１２３４５６７８': '１３８****５６７８',
    '+86 13812345678': '+86 1******5678',
    '家里0429-5123456没人接': '家里042*-***3456没人接',
    '(010) 6512 3456': '(010) **** 3456',
    'звоните +7 (912) 345-67-89': 'звоните +7 (91*) ***-67-89',
    身份证11010519491231002X: '身份证1****************X',
    '110105 19491231 0021': '1***** ******** ***1',
    旧证110105491231002: '旧证1*************2',
    '卡号6222 0212 3456 7890 123': '卡号6*** **** **** **** **3',
    护照E12345678: '护照E*******8',
    通行证H12345678和AAA123456789012: '通行证H*******8和A*************2',
    'write to anna.lee@example.com': 'write to a***.***@example.com',
  };
  for (const [text, masked] of Object.entries(shown)) {
    it(`shows “${text}” without what is private in it`, () => assert.equal(maskQuestion(text), masked));
  }

  it('keeps days, hotlines, amounts and years', () => {
    const text = '2026年11月20日我打了12345，12315和8123456都说要交20261120元，2020-2026。';
    assert.equal(maskQuestion(text), text);
  });

  it('hides both numbers that stand side by side', () => {
    assert.equal(maskQuestion('13812345678 13912345679'), '138****5678 139****5679');
  });

  it('hides who asks and whom they ask for', () => {
    const person = {name: '张三丰', on_behalf_of: 'Li Na', phone: '0429 12345', email: ''};
    assert.equal(
      maskQuestion('我叫张三丰，替Li Na问。Life, Na, 张三', person),
      '我叫张*，替L*问。Life, N*, 张三',
    );
  });

  const named: [name: string, text: string, masked: string][] = [
    ['张　三', '我叫张三', '我叫张*'],
    ['张三', '我叫张 三，张　三', '我叫张*，张*'],
    ['Ivan Petrov', 'i am ivan petrov, IVAN', 'i am I*, I*'],
    ['Иван Петров', 'пишет иван, ПЕТРОВ', 'пишет И*, П*'],
    ['김 영희', '김영희입니다', '김*입니다'],
  ];
  for (const [name, text, masked] of named) {
    it(`hides ${name} in “${text}”`, () => assert.equal(maskQuestion(text, {name}), masked));
  }
});

describe('A published answer', () => {
  const answer = (text: string): RichText => ({
    lang: 'zh',
    blocks: [{type: 'paragraph', spans: [{text}, {text: '12345', href: 'tel:12345'}]}],
  });
  const textOf = ({blocks}: RichText) => blocks[0]?.spans[0]?.text;

  it('keeps the office’s numbers and hides the citizen’s', () => {
    const person = {name: '张三', phone: '138-1234-5678', identity_number: '11010519491231002X'};
    const said = '张三您好：已拨打13812345678。请联系0429-5123456或13900000000。证号11010519491231002X';
    const shown = '张*您好：已拨打1**********。请联系0429-5123456或13900000000。证号1*****************';
    assert.equal(textOf(maskAnswer(answer(said), person)), shown);
  });

  it('keeps its links', () => {
    assert.deepEqual(maskAnswer(answer('请拨打')), answer('请拨打'));
  });

  it('keeps no link with what is private in it, however it is written', () => {
    const words = richTextOf(
      '请写信到office@example.gov.cn，已回信到Anna.Lee@example.com，见https://example.gov.cn/11010519491231002X',
      'zh',
    )!;
    const {spans} = maskAnswer(words, {email: 'anna.lee@example.com'}).blocks[0]!;
    assert.deepEqual(
      spans.filter(({text}) => /^\w/.test(text)),
      [
        {text: 'office@example.gov.cn', href: 'mailto:office@example.gov.cn'},
        {text: 'A***.***********.***'},
        {text: 'https://example.gov.cn/1****************X'},
      ],
    );
  });
});
