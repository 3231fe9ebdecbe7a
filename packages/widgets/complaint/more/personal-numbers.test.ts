import {expect} from 'chai';
import type {Complaint} from '@huiyin/core';
import {hasPersonalNumber, tellsNumber} from './personal-numbers.ts';

const yes = [
  '13812345678',
  '我的电话是13812345678，晚上打。',
  '138 1234 5678',
  '138-1234-5678',
  '138–1234–5678',
  '+86 138 1234 5678',
  '+8613812345678',
  '8613812345678',
  '0086-138-1234-5678',
  '013812345678',
  '１３８１２３４５６７８',
  '13812345678 2026年3月起天天施工',
  '2026年3月1日 13812345678',
  '13812345678\n2026年3月起天天施工',
  '2026 13812345678',
  '11010519491231002X',
  '110105 19491231 002x',
  '身份证号：110105-1949-1231-002X',
  '123456 110105 1949 12 31 002X',
];

const no = [
  '',
  '南街路口有个大坑',
  '2026年3月1日至2026年11月26日',
  '电话12345没人接',
  '0571-88886666',
  '23812345678',
  '12812345678',
  '138123456789',
  '订单号20260313812345678',
  '车牌浙A12345，里程138123公里',
  '110105194912310021',
  '138 1234\n5678',
];

const report: Complaint = {
  kind: 'report',
  title: '',
  text: '',
  answers: {},
  reporter: {disclosure: 'anonymous'},
  channel: 'pc',
  locale: 'zh',
};

describe('a number of the writer’s own', () => {
  for (const text of yes)
    it(`is seen in ${JSON.stringify(text)}`, () => expect(hasPersonalNumber(text)).to.equal(true));
  for (const text of no)
    it(`is not seen in ${JSON.stringify(text)}`, () => expect(hasPersonalNumber(text)).to.equal(false));

  const phone = '+86 138 1234 5678';
  const written: [string, Partial<Complaint>][] = [
    ['the sentence', {title: phone}],
    ['the story', {text: phone}],
    ['the person', {person: phone}],
    ['the address', {answers: {place: {place: {address: `桥头路口 ${phone}`}}}}],
    ['an answer of the county’s own', {answers: {witness: {text: phone}}}],
  ];
  for (const [where, changes] of written)
    it(`is looked for in ${where}`, () => expect(tellsNumber({...report, ...changes})).to.equal(true));

  it('is not made of two fields', () => {
    const answers = {a: {text: '138'}, b: {place: {address: '12345678'}}};
    expect(tellsNumber({...report, title: '138', text: '12345678', answers})).to.equal(false);
  });
});
